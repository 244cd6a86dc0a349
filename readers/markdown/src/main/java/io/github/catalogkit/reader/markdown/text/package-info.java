/** The text of a Markdown file, and what all steps ask of it. */
package io.github.catalogkit.reader.markdown.text;
