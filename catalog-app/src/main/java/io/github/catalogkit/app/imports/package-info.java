/** Converts lists to annotated Java classes and a Maven project. */
package io.github.catalogkit.app.imports;
