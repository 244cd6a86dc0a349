/** Reading of an entry's line: its title and URL, byline, year, description, tags and links, and its template. */
package io.github.catalogkit.reader.markdown.line;
