/** Writes registries: Java source and data files. */
package io.github.catalogkit.processor.write;
