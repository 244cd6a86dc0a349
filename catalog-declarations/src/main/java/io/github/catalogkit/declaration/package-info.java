/** From a catalog to the annotated classes that declare it, for lists that were not born as Java. */
package io.github.catalogkit.declaration;
