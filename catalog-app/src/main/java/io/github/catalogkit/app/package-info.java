/**
 * The program that runs the use cases, and the errors that users can fix. The use cases are in the subpackages {@code lint},
 * {@code export} and {@code imports}; their input is a {@link io.github.catalogkit.app.source.Source}.
 */
package io.github.catalogkit.app;
