/** The text of a Markdown file, which all steps use. */
package io.github.catalogkit.reader.markdown.text;
