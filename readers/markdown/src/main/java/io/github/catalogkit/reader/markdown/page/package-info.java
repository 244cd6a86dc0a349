/** Finds the elements of the list: its title, its sections and its entries. Everything else is free text. */
package io.github.catalogkit.reader.markdown.page;
