/** Converts catalogs to annotated classes, for lists that are imported from other formats. */
package io.github.catalogkit.declaration;
