/**
 * The API of rules: what a rule is, which rules there are, and what they find in a catalog.
 *
 * <p>The rules themselves are in a package for each subject: links, texts, structure and citations.
 */
package io.github.catalogkit.rule;
