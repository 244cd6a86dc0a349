package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;

/** A catalog with all metadata. */
final class PublishedCatalog {

    private PublishedCatalog() {}

    static Catalog make() {
        return SampleCatalogs.empty()
                .withImprint(Imprint.none()
                        .withMaintainers(
                                PersonAuthor.of("Ada de la Cruz").withSuffix("III"),
                                OrganizationAuthor.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-01-02")
                        .withUpdated("2018-05")
                        .withLicense("CC0-1.0")
                        .withLanguage("en"));
    }
}
