/**
 * The Markdown style of a list and the layout of its parts. Most programs do not need it: the Markdown reader records it, so
 * that an imported list is written back as it was.
 */
package io.github.catalogkit.layout;
