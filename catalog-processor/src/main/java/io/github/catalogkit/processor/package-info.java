/**
 * From annotated classes to a typed registry, in four steps: read the declarations, make the model, check it, write the
 * source.
 */
package io.github.catalogkit.processor;
