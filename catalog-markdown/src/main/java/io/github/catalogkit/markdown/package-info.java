/** Reading and writing of inline Markdown by the CommonMark specification 0.31. */
package io.github.catalogkit.markdown;
