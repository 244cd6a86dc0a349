/** How a document of JSON is written, whatever it says. */
package io.github.catalogkit.json;
