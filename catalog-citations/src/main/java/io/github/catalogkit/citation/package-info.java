/** Citations in the vocabulary of CSL, which exporters convert to their formats. */
package io.github.catalogkit.citation;
