/**
 * The goals of the Maven plugin: {@code lint}, {@code export}, {@code check} and {@code import}. Each is a class whose name
 * ends with {@code Mojo}.
 */
@NullMarked
package io.github.catalogkit.maven;

import org.jspecify.annotations.NullMarked;
