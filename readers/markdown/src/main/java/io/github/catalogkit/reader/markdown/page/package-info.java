/** Finding the elements of the list on a page: its title, its sections and its entries. All else is free text. */
package io.github.catalogkit.reader.markdown.page;
