/** The goals of the Maven plugin. */
@NullMarked
package io.github.catalogkit.maven;

import org.jspecify.annotations.NullMarked;
