/** Making a list into annotated Java classes, and the project around them. */
package io.github.catalogkit.app.imports;
