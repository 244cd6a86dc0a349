package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

final class PageTest {

    private static final Imprint NONE = Imprint.none();

    @Test
    void writesTheCatalogMetadata() {
        Thing list = list(NONE.withMaintainers(PersonAuthor.of("Ada Lovelace"), OrganizationAuthor.of("SIG Network"))
                .withHomepage("https://example.org/list")
                .withCreated("2018-03")
                .withUpdated("2026-11-23")
                .withLicense("CC0-1.0")
                .withLanguage("en"));
        Thing page = list.thing("mainEntityOfPage");
        assertThat(list.value("url")).isEqualTo("https://example.org/list");
        assertThat(page.type()).isEqualTo("CollectionPage");
        assertThat(page.value("url")).isEqualTo("https://example.org/list");
        assertThat(page.things("maintainer"))
                .extracting(maintainer -> maintainer.type() + " " + maintainer.value("name"))
                .containsExactly("Person Ada Lovelace", "Organization SIG Network");
        assertThat(page.value("datePublished")).isEqualTo("2018-03");
        assertThat(page.value("dateModified")).isEqualTo("2026-11-23");
        assertThat(page.value("license")).isEqualTo("https://spdx.org/licenses/CC0-1.0");
        assertThat(page.value("inLanguage")).isEqualTo("en");
    }

    @Test
    void omitsAPageWithoutMetadata() {
        assertThat(list(NONE).has("mainEntityOfPage")).isFalse();
        assertThat(list(NONE).has("url")).isFalse();
    }

    @Test
    void mentionsTheCompanionBook() {
        Thing book = LinkedData.of(SampleCatalogs.everything())
                .thing("mainEntityOfPage")
                .thing("mentions");
        assertThat(book.type()).isEqualTo("Book");
        assertThat(book.value("name")).isEqualTo("The Book of Everything");
        assertThat(book.thing("image").value("contentUrl")).isEqualTo("https://example.org/img/book.png");
    }

    private static Thing list(Imprint imprint) {
        return LinkedData.of(Catalog.of("list", "A list").withImprint(imprint));
    }
}
