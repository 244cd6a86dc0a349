package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final Tool ENVOY = Tool.of(EntryDetails.of("envoy", "Envoy")
            .url("https://www.envoyproxy.io/")
            .description(InlineText.text("speaks "), InlineText.code("HTTP/2"))
            .tags("proxy", "grpc", "proxy")
            .build());

    private static final Article PODS = Article.of(EntryDetails.of("pods", "Pods")
            .url("https://example.org/pods")
            .author(PersonAuthor.of("Mark Betz"))
            .relation(RelationKind.ABOUT, "envoy", "nothing")
            .build());

    private static final Series SERIES = Series.of(
            EntryDetails.of("series", "Series").tags("proxy").entries(PODS).build());

    private static final Section TOOLS = Section.of("tools", "Tools", ENVOY);

    private static final Section READING =
            Section.of("reading", "Reading", SERIES).withSections(TOOLS);

    /** A new one for each test, because a catalog caches lookups. */
    private final Catalog catalog = Catalog.of("sample", "Sample", READING);

    @Test
    void returnsEntriesInTheOrderOfTheList() {
        assertThat(catalog.entries()).containsExactly(SERIES, PODS, ENVOY);
    }

    @Test
    void returnsEntriesOfAKind() {
        assertThat(catalog.entries(Tool.class)).containsExactly(ENVOY);
        assertThat(catalog.entries(LinkedEntry.class)).containsExactly(ENVOY);
    }

    @Test
    void findsAnEntryByItsId() {
        assertThat(catalog.find("pods")).containsSame(PODS);
        assertThat(catalog.find("no-such-entry")).isEmpty();
    }

    @Test
    void findsAnEntryByAFormerId() {
        Tool proxy = Tool.of(EntryDetails.of("proxy", "Proxy")
                .url("https://example.org/proxy")
                .formerIds("old", "older", "envoy")
                .build());
        Catalog renamed = Catalog.of("sample", "Sample", Section.of("all", "All", proxy, ENVOY));
        assertThat(renamed.find("old")).containsSame(proxy);
        assertThat(renamed.find("older")).containsSame(proxy);
        assertThat(renamed.find("envoy")).containsSame(ENVOY);
    }

    @Test
    void findsASectionAtAnyDepth() {
        assertThat(catalog.findSection("tools")).containsSame(TOOLS);
        assertThat(catalog.findSection("reading")).containsSame(READING);
        assertThat(catalog.findSection("envoy")).isEmpty();
    }

    @Test
    void findsEntriesByTag() {
        assertThat(catalog.tagged("proxy")).containsExactly(SERIES, ENVOY);
        assertThat(catalog.tags()).containsExactly("proxy", "grpc");
    }

    @Test
    void findsEntriesByTextIgnoringCase() {
        assertThat(catalog.search("BETZ")).containsExactly(PODS);
        assertThat(catalog.search("speaks http/2")).containsExactly(ENVOY);
        assertThat(catalog.search("cobol")).isEmpty();
    }

    @Test
    void findsEntriesByTheTextAroundTheTitle() {
        Group group = Group.of(EntryDetails.of("group", "Proxies")
                .before("Some")
                .after("to try")
                .build());
        Catalog around = Catalog.of("sample", "Sample", Section.of("all", "All", group));
        assertThat(around.search("some")).containsExactly(group);
        assertThat(around.search("to try")).containsExactly(group);
    }

    @Test
    void findsTheSectionAndParentOfAnEntry() {
        assertThat(catalog.sectionOf(PODS)).map(Section::id).contains("reading");
        assertThat(catalog.parentOf(PODS)).contains(SERIES);
        assertThat(catalog.parentOf(ENVOY)).isEmpty();
    }

    @Test
    void listsAnEntryInFurtherSections() {
        Tool mesh = Tool.of(EntryDetails.of("mesh", "Mesh")
                .url("https://example.org/mesh")
                .alsoIn("reading", "nowhere")
                .build());
        Section meshes = Section.of("meshes", "Meshes", mesh);
        Catalog wider = Catalog.of("sample", "Sample", READING, meshes);
        assertThat(wider.sectionsOf(mesh)).containsExactly(meshes, READING);
        assertThat(wider.sectionsOf(PODS)).containsExactly(READING);
        assertThat(wider.alsoIn(READING)).containsExactly(mesh);
        assertThat(wider.alsoIn(meshes)).isEmpty();
    }

    @Test
    void findsEntriesThatAreNestedMoreDeeplyThanTheStackAllows() {
        Entry entry = ENVOY;
        for (int depth = 0; depth < 20_000; depth++) {
            entry = Group.of(
                    EntryDetails.of("group-" + depth, "Group").entries(entry).build());
        }
        Catalog deep = Catalog.of("sample", "Sample", Section.of("all", "All", entry));
        assertThat(deep.find("envoy")).containsSame(ENVOY);
    }

    @Test
    void followsRelationsInBothDirections() {
        assertThat(catalog.related(PODS, RelationKind.ABOUT)).containsExactly(ENVOY);
        assertThat(catalog.referring(ENVOY, RelationKind.ABOUT)).containsExactly(PODS);
        assertThat(catalog.related(PODS, RelationKind.USES)).isEmpty();
    }

    @Test
    void isEqualToACatalogWithTheSameContent() {
        Catalog same = Catalog.of(
                "sample",
                "Sample",
                Section.of("reading", "Reading", SERIES).withSections(Section.of("tools", "Tools", ENVOY)));
        assertThat(same).isEqualTo(catalog).hasSameHashCodeAs(catalog);
    }

    @Test
    void isNotEqualToACatalogWithADifferentProperty() {
        Stream.of(
                        Catalog.of("other", "Sample", READING),
                        Catalog.of("sample", "Other", READING),
                        catalog.withIntroduction(InlineText.of("x")),
                        catalog.withImprint(Imprint.none().withLicense("MIT")),
                        catalog.withCompanion(
                                Book.of(EntryDetails.of("book", "Book").build())),
                        catalog.withSections(List.of(TOOLS)),
                        catalog.withStyle(Style.builder().marker("* ").build()),
                        catalog.withLayout(Layout.none().withEnd("x")),
                        catalog.withRules(List.of(RuleSetting.of("plain-http", Severity.OFF))))
                .forEach(other -> assertThat(other).isNotEqualTo(catalog));
    }

    @Test
    void hasAStringOfItsTitleAndNumberOfEntries() {
        assertThat(catalog).hasToString("Sample (3 entries)");
    }

    @Test
    void rejectsALinkedEntryWithoutAUrl() {
        EntryDetails details = EntryDetails.of("envoy", "Envoy").build();
        assertThatThrownBy(() -> Tool.of(details)).hasMessageContaining("envoy");
    }
}
