/**
 * The API of rules. Start with {@link io.github.catalogkit.rule.Rules}, which checks a catalog against all rules. To write a
 * rule, extend {@link io.github.catalogkit.rule.EntryRule} or {@link io.github.catalogkit.rule.AbstractRule}.
 *
 * <p>The rules themselves are in a package for each subject: links, texts, structure and citations.
 */
package io.github.catalogkit.rule;
