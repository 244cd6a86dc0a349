/** Serves a page as a code host shows it, to the browser on the same machine. Start with {@link io.github.catalogkit.app.preview.PreviewServer}. */
package io.github.catalogkit.app.preview;
