/** Reads the classes that declare a catalog, and the members of their annotations, in the order of the source. */
package io.github.catalogkit.processor.read;
