/** Text as a value: one clean line, or inline Markdown that has been parsed. */
package io.github.catalogkit.text;
