package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;

/** The ISSN of a journal or magazine is one. */
final class IssnsAreRight extends IdentifierRule {

    IssnsAreRight() {
        super(
                "issn",
                "ISSN",
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
                        """),
                Entry::issn,
                Issn::mistake);
    }
}
