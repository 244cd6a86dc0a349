package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;

/** Identifiers in addresses are right. */
final class IdentifiersInAddressesAreRight extends StatedRule {

    IdentifiersInAddressesAreRight() {
        super(
                "identifier-in-url",
                Severity.WARNING,
                "A DOI, arXiv identifier, ORCID iD or ISSN in an address has its form, and the digit that checks it is right.",
                new RuleExample("""
                        @Article(title = "Attention Is All You Need", url = "https://arxiv.org/abs/1713.03762")
                        class Attention {}
                        """, """
                        @Article(title = "Attention Is All You Need", url = "https://arxiv.org/abs/1706.03762")
                        class Attention {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Addresses.visit(catalog, (node, member, address) -> {
            if (address.value().contains("org/")) {
                Identifiers.mistakeIn(AddressParts.of(address))
                        .ifPresent(mistake -> inspection.report(node, member, mistake));
            }
        });
    }
}
