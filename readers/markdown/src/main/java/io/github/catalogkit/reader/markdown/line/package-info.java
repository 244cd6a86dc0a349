/** Reads the line of an entry: its title and URL, byline, year, description, tags and links, and its template. */
package io.github.catalogkit.reader.markdown.line;
