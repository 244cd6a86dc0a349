package io.github.catalogkit.processor;

import io.github.catalogkit.model.Imprint;

/** Reads what a catalogue says of itself as a publication. */
final class ImprintReader {

    private final ValueReader values;
    private final AuthorReader authors;

    ImprintReader(ValueReader values, AuthorReader authors) {
        this.values = values;
        this.authors = authors;
    }

    Imprint read(Members catalog) {
        return catalog.annotation("imprint").map(this::imprint).orElse(Imprint.none());
    }

    private Imprint imprint(Members members) {
        return new Imprint(
                authors.read(members, "maintainers"),
                values.address(members, "homepage"),
                values.date(members, "created"),
                values.date(members, "updated"),
                values.line(members, "licence"),
                values.language(members, "language"));
    }
}
