package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.WebAddress;
import java.util.Optional;

/** An address that is made of an identifier is made of a right one. */
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
        CatalogTexts.entries(catalog).forEach(entry -> inspect(entry, inspection));
    }

    private static void inspect(Entry entry, Inspection inspection) {
        entry.address()
                .flatMap(IdentifiersInAddressesAreRight::mistake)
                .ifPresent(message -> inspection.report(entry, "url", message));
        for (int index = 0; index < entry.links().size(); index++) {
            Optional<String> message = mistake(entry.links().get(index).address());
            if (message.isPresent()) {
                inspection.report(entry, "links[" + index + "].url", message.get());
            }
        }
    }

    private static Optional<String> mistake(WebAddress address) {
        return IdentifierUrl.of(address)
                .flatMap(identifier -> identifier
                        .mistake()
                        .map(mistake -> "the address " + address + " holds " + identifier.name() + " \""
                                + identifier.text() + "\", which " + mistake));
    }
}
