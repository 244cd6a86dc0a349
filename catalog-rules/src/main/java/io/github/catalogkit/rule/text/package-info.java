/** Rules on titles and descriptions: whitespace, punctuation, Markdown and spelling. */
package io.github.catalogkit.rule.text;
