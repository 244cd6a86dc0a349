/** Whether what is published is whole. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.it.release;
