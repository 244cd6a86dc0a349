/** The reader of annotated Java sources. Start with {@link io.github.catalogkit.reader.java.JavaSources}. */
package io.github.catalogkit.reader.java;
