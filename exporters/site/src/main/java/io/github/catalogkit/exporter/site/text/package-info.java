/** The texts of the interface in the language of the list. */
package io.github.catalogkit.exporter.site.text;
