/** Inline Markdown by the CommonMark specification 0.31, as a description holds it: in and out. */
package io.github.catalogkit.markdown;
