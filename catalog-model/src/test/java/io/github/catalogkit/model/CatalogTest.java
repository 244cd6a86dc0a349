package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Tool ENVOY = Tool.of(EntryDetails.of("envoy", "Envoy")
            .url("https://www.envoyproxy.io/")
            .description(InlineText.text("speaks "), InlineText.code("HTTP/2"))
            .tags("proxy", "grpc", "proxy")
            .build());

    private static final Article PODS = Article.of(EntryDetails.of("pods", "Pods")
            .url("https://example.org/pods")
            .author(Person.of("Mark Betz"))
            .relation(RelationKind.ABOUT, "envoy", "nothing")
            .build());

    private static final Series SERIES = Series.of(
            EntryDetails.of("series", "Series").tags("proxy").entries(PODS).build());

    private static final Catalog CATALOG = Catalog.of(
            "sample",
            "Sample",
            Section.of("reading", "Reading", SERIES).withSections(Section.of("tools", "Tools", ENVOY)));

    @Test
    void givesEntriesInTheOrderOfTheList() {
        assertThat(CATALOG.entries()).containsExactly(SERIES, PODS, ENVOY);
    }

    @Test
    void givesEntriesOfOneKind() {
        assertThat(CATALOG.entries(Tool.class)).containsExactly(ENVOY);
        assertThat(CATALOG.entries(LinkedEntry.class)).containsExactly(PODS, ENVOY);
    }

    @Test
    void findsAnEntryByItsId() {
        assertThat(CATALOG.find("pods")).containsSame(PODS);
        assertThat(CATALOG.find("no-such-entry")).isEmpty();
    }

    @Test
    void findsEntriesByTag() {
        assertThat(CATALOG.tagged("proxy")).containsExactly(SERIES, ENVOY);
        assertThat(CATALOG.tags()).containsExactly("proxy", "grpc");
    }

    @Test
    void findsEntriesByTextWhateverItsCase() {
        assertThat(CATALOG.search("BETZ")).containsExactly(PODS);
        assertThat(CATALOG.search("speaks http/2")).containsExactly(ENVOY);
        assertThat(CATALOG.search("cobol")).isEmpty();
    }

    @Test
    void knowsWhereAnEntryStands() {
        assertThat(CATALOG.sectionOf(PODS)).map(Section::id).contains("reading");
        assertThat(CATALOG.parentOf(PODS)).contains(SERIES);
        assertThat(CATALOG.parentOf(ENVOY)).isEmpty();
    }

    @Test
    void followsRelationsBothWays() {
        assertThat(CATALOG.related(PODS, RelationKind.ABOUT)).containsExactly(ENVOY);
        assertThat(CATALOG.referring(ENVOY, RelationKind.ABOUT)).containsExactly(PODS);
        assertThat(CATALOG.related(PODS, RelationKind.USES)).isEmpty();
    }

    @Test
    void equalsAnotherOfTheSameContent() {
        Catalog same = Catalog.of(
                "sample",
                "Sample",
                Section.of("reading", "Reading", SERIES).withSections(Section.of("tools", "Tools", ENVOY)));
        assertThat(same).isEqualTo(CATALOG).hasSameHashCodeAs(CATALOG);
        assertThat(same.withIntroduction(InlineText.of("x"))).isNotEqualTo(CATALOG);
    }

    @Test
    void aLinkedEntryIsNotMadeWithoutAnAddress() {
        EntryDetails details = EntryDetails.of("envoy", "Envoy").build();
        assertThatThrownBy(() -> Tool.of(details)).hasMessageContaining("envoy");
    }
}
