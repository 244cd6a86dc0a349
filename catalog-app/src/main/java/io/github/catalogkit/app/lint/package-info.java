/** Checks and fixes lists, and reports their problems. Start with {@link io.github.catalogkit.app.lint.Lint}. */
package io.github.catalogkit.app.lint;
