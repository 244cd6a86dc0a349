/** Writes the registry of what was made: Java source, and the data that it is read from. */
package io.github.catalogkit.processor.write;
