/** Whether what the documentation shows is so. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.it.documentation;
