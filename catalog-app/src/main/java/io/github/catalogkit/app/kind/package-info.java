/** Proposes the kinds of entries whose format names none, from their URLs, sections, titles and labels. */
package io.github.catalogkit.app.kind;
