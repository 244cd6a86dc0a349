/** Rules on citations: authors, dates, and identifiers such as DOI and ISBN with their check digits. */
package io.github.catalogkit.rule.citation;
