package io.github.catalogkit.testkit;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PlainText;

/** A catalog with an entry for each hostile value that the model accepts. */
final class HostileCatalog {

    private HostileCatalog() {}

    static Catalog make() {
        return Catalog.of("hostile", "Hostile values", section("title"), section("author"), section("url"));
    }

    private static Section section(String field) {
        return Section.of(
                "hostile-" + field,
                "Values for " + field,
                HostileValue.accepted(field).map(HostileCatalog::entry).toArray(Entry[]::new));
    }

    private static Entry entry(HostileValue hostile) {
        String address = "https://example.org/" + hostile.id();
        EntryDetailsBuilder details = switch (hostile.field()) {
            case "title" ->
                EntryDetails.of(hostile.id(), PlainText.normalize(hostile.value()))
                        .url(address);
            case "author" ->
                EntryDetails.of(hostile.id(), "By an odd author")
                        .author(OrganizationAuthor.of(hostile.value()))
                        .url(address);
            default -> EntryDetails.of(hostile.id(), "At an odd address").url(hostile.value());
        };
        return Resource.of(details.build());
    }
}
