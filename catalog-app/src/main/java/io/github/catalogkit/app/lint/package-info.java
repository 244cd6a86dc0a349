/** Checking lists, fixing them, and reporting what was found. */
package io.github.catalogkit.app.lint;
