/** Reads annotated Java sources; {@link io.github.catalogkit.reader.java.JavaSources} is where to begin. */
package io.github.catalogkit.reader.java;
