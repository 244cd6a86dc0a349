/** Reads which classes declare a catalog, and what their annotations say, in the order of the source. */
package io.github.catalogkit.processor.read;
