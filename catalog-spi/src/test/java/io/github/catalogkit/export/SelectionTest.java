package io.github.catalogkit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Tool ENVOY = Tool.of(linked("envoy", "Envoy")
            .description("cloud-native proxy")
            .tags("proxy", "grpc")
            .build());

    private static final Tool LINKERD = Tool.of(linked("linkerd", "Linkerd")
            .tags("proxy", "mesh")
            .relation(RelationKind.SEE_ALSO, "envoy")
            .relation(RelationKind.USES, "pods")
            .build());

    private static final Article PODS = Article.of(linked("pods", "Pods")
            .author(PersonAuthor.of("Mark Betz"))
            .tags("basics")
            .build());

    private static final Series SERIES =
            Series.of(EntryDetails.of("series", "A series").entries(PODS).build());

    private static final Catalog CATALOG = Catalog.of(
                    "sample",
                    "Sample",
                    Section.of("reading", "Reading", SERIES),
                    Section.of("software", "Software", ENVOY)
                            .withIntroduction(InlineText.of("What runs."))
                            .withSections(Section.of("meshes", "Meshes", LINKERD)))
            .withIntroduction(InlineText.of("All about pods."))
            .withImprint(Imprint.none().withLicense("CC0-1.0"))
            .withCompanion(Book.of(linked("book", "The Book").build()))
            .withStyle(Style.builder().marker("* ").build())
            .withLayout(Layout.none().withEnd("The end."));

    @Test
    void selectsTheWholeCatalogWithoutCriteria() {
        assertThat(Selection.everything().select(CATALOG)).isSameAs(CATALOG);
        Catalog empty = Catalog.of("empty", "Empty");
        assertThat(Selection.everything().select(empty)).isSameAs(empty);
    }

    @Test
    void selectsASectionWithItsSubsections() {
        assertThat(ids(Selection.everything().withSections("software"))).containsExactly("envoy", "linkerd");
        assertThat(ids(Selection.everything().withSections("meshes"))).containsExactly("linkerd");
        assertThat(ids(Selection.everything().withSections("reading"))).containsExactly("series", "pods");
    }

    @Test
    void selectsAnEntryThatIsAlsoInASection() {
        Tool cilium = Tool.of(linked("cilium", "Cilium").alsoIn("meshes").build());
        Catalog catalog = CATALOG.withSections(List.of(
                Section.of("plugins", "Plugins", cilium),
                Section.of("software", "Software", ENVOY).withSections(Section.of("meshes", "Meshes"))));
        Catalog selected = Selection.everything().withSections("meshes").select(catalog);
        assertThat(selected.entries()).extracting(Entry::id).containsExactly("cilium");
        assertThat(selected.allSections()).extracting(Section::id).containsExactly("plugins", "software", "meshes");
    }

    @Test
    void selectsByKind() {
        assertThat(ids(Selection.everything().withKinds("tool"))).containsExactly("envoy", "linkerd");
    }

    @Test
    void selectsByTag() {
        assertThat(ids(Selection.everything().withTags("proxy"))).containsExactly("envoy", "linkerd");
    }

    @Test
    void selectsByText() {
        assertThat(ids(Selection.everything().withTexts("BETZ"))).containsExactly("pods");
        assertThat(ids(Selection.everything().withTexts("cloud-NATIVE"))).containsExactly("envoy");
    }

    @Test
    void matchesAnyValueInTheOrderOfTheList() {
        assertThat(ids(Selection.everything().withIds("linkerd", "series"))).containsExactly("series", "linkerd");
        assertThat(ids(Selection.everything().withTags("grpc", "basics"))).containsExactly("pods", "envoy");
        assertThat(ids(Selection.everything().withTexts("betz", "envoy"))).containsExactly("pods", "envoy");
    }

    @Test
    void matchesAllCriteria() {
        Selection selection = Selection.everything()
                .withSections("software")
                .withKinds("tool", "article")
                .withTags("proxy");
        assertThat(ids(selection)).containsExactly("envoy", "linkerd");
        assertThat(ids(selection.withTexts("linkerd"))).containsExactly("linkerd");
        assertThat(ids(selection.withIds("envoy", "pods"))).containsExactly("envoy");
    }

    @Test
    void omitsSectionsWithoutEntries() {
        assertThat(select(Selection.everything().withIds("linkerd")).allSections())
                .extracting(Section::id)
                .containsExactly("software", "meshes");
        assertThat(select(Selection.everything().withIds("envoy")).allSections())
                .extracting(Section::id)
                .containsExactly("software");
    }

    @Test
    void replacesAnUnselectedParentWithItsEntry() {
        assertThat(select(Selection.everything().withKinds("article")).sections())
                .containsExactly(Section.of("reading", "Reading", PODS));
    }

    @Test
    void omitsUnselectedNestedEntries() {
        assertThat(select(Selection.everything().withKinds("series")).sections())
                .containsExactly(Section.of(
                        "reading",
                        "Reading",
                        Series.of(EntryDetails.of("series", "A series").build())));
    }

    @Test
    void omitsRelationsToOmittedEntries() {
        Catalog selected = select(Selection.everything().withSections("software"));
        assertThat(selected.find("linkerd"))
                .hasValueSatisfying(linkerd ->
                        assertThat(linkerd.relations()).containsExactly(new Relation(RelationKind.SEE_ALSO, "envoy")));
    }

    @Test
    void keepsAllOtherProperties() {
        Selection all = Selection.everything().withSections("reading", "software");
        assertThat(select(all)).isEqualTo(CATALOG);
        Catalog some = select(Selection.everything().withTags("grpc"));
        assertThat(some.withSections(CATALOG.sections())).isEqualTo(CATALOG);
        assertThat(some.sections()).extracting(Section::introduction).containsExactly(InlineText.of("What runs."));
    }

    @Test
    void keepsPropertiesOfASingleKind() {
        Paper paper = Paper.of(linked("raft", "Raft").build()).withDoi("10.1000/182");
        Tool tool = Tool.of(linked("etcd", "etcd").license("Apache-2.0").build());
        Catalog catalog = Catalog.of("kinds", "Kinds", Section.of("all", "All", paper, tool));
        assertThat(Selection.everything().withSections("all").select(catalog)).isEqualTo(catalog);
    }

    @Test
    void reportsAllUnknownNamesAtOnce() {
        Selection selection = new Selection(
                List.of("softwear"), List.of("tool", "talk"), List.of("dns"), List.of("envoi"), List.of("nothing"));
        assertThatThrownBy(() -> selection.select(CATALOG))
                .isInstanceOf(ExportException.class)
                .hasMessage("the catalog \"sample\" has no section \"softwear\" (did you mean \"software\"?),"
                        + " no entry of the kind \"talk\" (it has article, series, tool),"
                        + " no tag \"dns\" (it has basics, grpc, mesh, proxy),"
                        + " no entry \"envoi\" (did you mean \"envoy\"?)");
    }

    @Test
    void suggestsAtMostTwentyNames() {
        Entry[] many = Stream.iterate(1, number -> number + 1)
                .limit(30)
                .map(number -> Tool.of(linked("entry-" + number, "Entry").build()))
                .toArray(Entry[]::new);
        Catalog catalog = Catalog.of("many", "Many", Section.of("all", "All", many));
        assertThatThrownBy(() -> Selection.everything().withIds("cilium").select(catalog))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith("entry-19, entry-20 and 10 more)");
        assertThatThrownBy(() -> Selection.everything().withTags("dns").select(catalog))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith("(it has none)");
    }

    @Test
    void hasAStringOfAllItsCriteria() {
        assertThat(Selection.everything()).hasToString("everything");
        assertThat(new Selection(List.of("a", "b"), List.of("tool"), List.of("proxy"), List.of("envoy"), List.of("x")))
                .hasToString("section \"a\" or \"b\", kind \"tool\", tag \"proxy\", id \"envoy\", text \"x\"");
    }

    @Test
    void suggestsExactlyTwentyNames() {
        Entry[] many = Stream.iterate(1, number -> number + 1)
                .limit(20)
                .map(number -> Tool.of(linked("entry-" + number, "Entry").build()))
                .toArray(Entry[]::new);
        Catalog catalog = Catalog.of("many", "Many", Section.of("all", "All", many));
        assertThatThrownBy(() -> Selection.everything().withIds("cilium").select(catalog))
                .hasMessageEndingWith("entry-19, entry-20)");
    }

    @Test
    void rejectsAnEmptySelection() {
        Selection selection =
                Selection.everything().withKinds("article", "series").withTags("proxy");
        assertThatThrownBy(() -> selection.select(CATALOG))
                .isInstanceOf(ExportException.class)
                .hasMessage("no entry of the catalog \"sample\" matches kind \"article\" or \"series\", tag \"proxy\";"
                        + " check the values, or select more of them");
    }

    private static Catalog select(Selection selection) {
        return selection.select(CATALOG);
    }

    private static List<String> ids(Selection selection) {
        return select(selection).entries().map(Entry::id).toList();
    }

    private static EntryDetailsBuilder linked(String id, String title) {
        return EntryDetails.of(id, title).url("https://example.org/" + id);
    }
}
