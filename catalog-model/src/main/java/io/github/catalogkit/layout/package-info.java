/** How a Markdown page writes a catalog and its parts. */
package io.github.catalogkit.layout;
