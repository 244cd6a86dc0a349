package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HeadTest {

    private static final Imprint NONE = Imprint.none();

    @Test
    void writesTheCatalogMetadata() {
        assertThat(head(NONE.withMaintainers(PersonAuthor.of("Ada Lovelace"), OrganizationAuthor.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-03-04")
                        .withUpdated("2026-11-23")))
                .containsExactly(
                        entry("title", "A list"),
                        entry("dateCreated", "Sun, 4 Mar 2018 00:00:00 GMT"),
                        entry("dateModified", "Mon, 23 Nov 2026 00:00:00 GMT"),
                        entry("ownerName", "Ada Lovelace and SIG Network"),
                        entry("ownerId", "https://example.org/list"),
                        entry("docs", "http://opml.org/spec2.opml"));
    }

    @Test
    void omitsMetadataWithoutValues() {
        assertThat(head(NONE)).containsExactly(entry("title", "A list"), entry("docs", "http://opml.org/spec2.opml"));
    }

    @Test
    void omitsADateWithoutADay() {
        assertThat(head(NONE.withCreated("2018").withUpdated("2026-11")))
                .doesNotContainKeys("dateCreated", "dateModified");
    }

    @Test
    void isTheSameInBothFormats() {
        Catalog catalog = list(NONE.withUpdated("2026-11-23"));
        assertThat(OpmlFile.feedsOf(catalog).head())
                .isEqualTo(OpmlFile.of(catalog).head());
    }

    private static Map<String, String> head(Imprint imprint) {
        return OpmlFile.of(list(imprint)).head();
    }

    private static Catalog list(Imprint imprint) {
        return Catalog.of("list", "A list").withImprint(imprint);
    }
}
