/** Waits for changes of sources, and generates files again. */
package io.github.catalogkit.app.watch;
