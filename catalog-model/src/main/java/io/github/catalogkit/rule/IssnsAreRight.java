package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** The ISSN of a journal or magazine is one. */
final class IssnsAreRight extends StatedRule {

    IssnsAreRight() {
        super(
                "issn",
                Severity.ERROR,
                "An ISSN has eight digits, the last of which checks the others (ISO 3297).",
                new RuleExample("""
                        @Article(
                                title = "BBR",
                                url = "https://queue.acm.org/detail.cfm?id=3022184",
                                publication = "ACM Queue",
                                issn = "15427730")
                        class Bbr {}
                        """, """
                        @Article(
                                title = "BBR",
                                url = "https://queue.acm.org/detail.cfm?id=3022184",
                                publication = "ACM Queue",
                                issn = "1542-7730")
                        class Bbr {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries()
                .forEach(entry -> mistake(entry).ifPresent(message -> inspection.report(entry, "issn", message)));
    }

    private static Optional<String> mistake(Entry entry) {
        return entry.issn().flatMap(issn -> Issn.mistake(issn).map(mistake -> "the ISSN \"" + issn + "\" " + mistake));
    }
}
