/** Neutral citations in the vocabulary of CSL, which exporters write in their formats. */
package io.github.catalogkit.citation;
