/** Parsed inline Markdown, and functions that format texts for people. */
package io.github.catalogkit.text;
