/** The screenshot of the README. */
@org.jspecify.annotations.NullMarked
package io.github.catalogkit.it.screenshot;
