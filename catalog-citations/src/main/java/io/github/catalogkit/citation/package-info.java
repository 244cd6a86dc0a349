/** Neutral citations in the vocabulary of CSL, which the writers of the formats spell. */
package io.github.catalogkit.citation;
