/** Takes the edits of a generated page into the annotated classes. */
package io.github.catalogkit.app.absorb;
