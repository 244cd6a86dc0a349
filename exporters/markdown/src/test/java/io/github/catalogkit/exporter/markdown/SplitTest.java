package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {

    private static final Map<String, String> ALWAYS = Map.of("split", "always");

    /** Of entries of about two thousand bytes, 200 are less than GitHub shows of a page, and 300 are more. */
    private static final int LITTLE = 200;

    private static final int MUCH = 300;

    @Test
    void writesEachSectionToAFileWithLinksInBothDirections() {
        Entry one = Tool.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .relation(RelationKind.SEE_ALSO, "two", "three")
                .build());
        Section inner = Section.of("inner", "Inner", tool("two"));
        Section software = Section.of("software", "Software", one).withSections(inner);
        Section other = Section.of("other", "Other", tool("three"))
                .withIntroduction(InlineText.of("All the rest."))
                .withSections(Section.of("deep", "Inner"));
        Catalog catalog = Catalog.of("list", "List", software, other)
                .withIntroduction(InlineText.of("All there is."))
                .withLayout(Layout.none().withEnd("The end."))
                .withCompanion(
                        Book.of(EntryDetails.of("book", "Book").build()).withCover(new Image("cover.png", "Cover")));
        assertThat(Export.files(catalog, ALWAYS, "README.md"))
                .containsExactly(
                        Map.entry("README.md", """
                                # List

                                All there is.

                                - [Software](README-software.md)
                                  - [Inner](README-software.md#inner)
                                - [Other](README-other.md)
                                  - [Inner](README-other.md#inner)

                                ---

                                ![Cover](cover.png)

                                The end.
                                """),
                        Map.entry("README-software.md", """
                                # Software

                                [List](README.md)

                                - [Inner](#inner)

                                - [One](https://one.example/) (see also [two](#inner) and [three](README-other.md))

                                ## Inner

                                - [two](https://e.example/two)
                                """),
                        Map.entry("README-other.md", """
                                # Other

                                [List](README.md)

                                All the rest.

                                - [Inner](#inner)

                                - [three](https://e.example/three)

                                ## Inner
                                """));
    }

    @Test
    void doesNotSplitAPageWithinTheLimitOfGitHub() {
        assertThat(Export.files(SampleCatalogs.large(LITTLE), Map.of(), "list.md"))
                .containsExactly(Map.entry("list.md", Export.text(SampleCatalogs.large(LITTLE))));
    }

    @Test
    void splitsAPageThatIsTooLargeForGitHub() {
        Catalog catalog = Catalog.of("list", "List", section("a", LITTLE), section("b", LITTLE));
        assertThat(Export.files(catalog, Map.of(), "list.md"))
                .containsOnlyKeys("list.md", "list-a.md", "list-b.md")
                .allSatisfy((path, text) ->
                        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(512_000));
    }

    @Test
    void splitsASectionThatIsTooLargeByItsSubsections() {
        Section inner = section("inner", MUCH).withSections(section("x", LITTLE), section("y", LITTLE));
        Section outer = Section.of("outer", "outer").withSections(inner, section("z", LITTLE));
        Catalog catalog = Catalog.of("list", "List", outer, section("small", 1));
        Map<String, String> files = Export.files(catalog, Map.of(), "list.md");
        assertThat(files.keySet())
                .containsExactly(
                        "list.md",
                        "list-outer.md",
                        "list-inner.md",
                        "list-x.md",
                        "list-y.md",
                        "list-z.md",
                        "list-small.md");
        assertThat(files.get("list-outer.md")).isEqualTo("""
                # outer

                [List](list.md)

                - [inner](list-inner.md)
                  - [x](list-x.md)
                  - [y](list-y.md)
                - [z](list-z.md)
                """);
        assertThat(files.get("list-x.md"))
                .startsWith("# x\n\n[List](list.md) / [outer](list-outer.md) / [inner](list-inner.md)\n\n- [");
    }

    @Test
    void doesNotSplitAListThatWasOnePage() {
        Catalog large = SampleCatalogs.large(MUCH);
        Catalog styled = large.withStyle(Style.builder().marker("* ").build());
        Catalog laidOut = large.withLayout(Layout.none().withEnd("The end."));
        assertThat(Export.files(large, Map.of(), "list.md")).hasSizeGreaterThan(1);
        assertThat(Export.files(styled, Map.of(), "list.md")).containsOnlyKeys("list.md");
        assertThat(Export.files(laidOut, Map.of(), "list.md")).containsOnlyKeys("list.md");
        assertThat(Export.files(styled, Map.of("style", "house"), "list.md")).hasSizeGreaterThan(1);
        assertThat(Export.files(styled, ALWAYS, "list.md")).hasSizeGreaterThan(1);
    }

    @Test
    void neverSplitsIfConfigured() {
        assertThat(Export.files(SampleCatalogs.large(MUCH), Map.of("split", "never"), "list.md"))
                .containsOnlyKeys("list.md");
    }

    @Test
    void writesOnePageToAStream() {
        Catalog catalog = SampleCatalogs.everything();
        assertThat(Export.text(catalog, ALWAYS)).isEqualTo(Export.text(catalog));
    }

    @Test
    void linksToFilesAtAnyDepthOfTheTableOfContents() {
        Section section = Section.of("all", "All").withSections(Section.of("part", "Part"));
        Map<String, String> options = Map.of("split", "always", "toc-depth", "0");
        assertThat(Export.files(Catalog.of("list", "List", section), options, "list.md"))
                .containsEntry("list.md", "# List\n\n- [All](list-all.md)\n")
                .containsEntry("list-all.md", "# All\n\n[List](list.md)\n\n## Part\n");
    }

    @Test
    void startsEachFileAtTheConfiguredHeadingLevel() {
        Section section = Section.of("all", "All").withSections(Section.of("part", "Part"));
        Map<String, String> options = Map.of("split", "always", "heading-level", "5");
        assertThat(Export.files(Catalog.of("list", "List", section), options, "list.md"))
                .containsEntry("list-all.md", "##### All\n\n[List](list.md)\n\n- [Part](#part)\n\n###### Part\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list.markdown    | list-all.markdown    | list-all.markdown     | list.markdown",
                "LIST             | LIST-all             | LIST-all              | LIST",
                ".md              | .md-all              | .md-all               | .md",
                "my list (#1).md  | my list (#1)-all.md  | my%20list%20%28%231%29-all.md | my%20list%20%28%231%29.md",
                "a:b%c.md         | a:b%c-all.md         | a%3Ab%25c-all.md      | a%3Ab%25c.md",
                "été.en.md        | été.en-all.md        | %C3%A9t%C3%A9.en-all.md | %C3%A9t%C3%A9.en.md"
            })
    void namesTheFilesAfterTheFirstAndEncodesTheirLinks(String name, String file, String link, String back) {
        assertThat(Export.files(Catalog.of("list", "List", Section.of("all", "All")), ALWAYS, name))
                .containsExactly(
                        Map.entry(name, "# List\n\n- [All](" + link + ")\n"),
                        Map.entry(file, "# All\n\n[List](" + back + ")\n"));
    }

    @Test
    void keepsSectionsWithoutALinkInTheFirstFile() {
        Section hidden = Section.of("hidden", "Hidden", tool("one"))
                .withLayout(Layout.none().withLine(""))
                .withSections(Section.of("inner", "Inner"));
        Section contents =
                Section.of("contents", "Contents").withLayout(Layout.none().withBelow("{contents}"));
        assertThat(Export.files(Catalog.of("list", "List", contents, hidden), ALWAYS, "list.md"))
                .containsOnlyKeys("list.md", "list-inner.md")
                .containsEntry("list.md", """
                        # List

                        ## Contents

                          - [Inner](list-inner.md)

                        - [one](https://e.example/one)
                        """);
    }

    @Test
    void keepsAnUnlistedSectionOfAnAwesomeListInTheFirstFile() {
        Map<String, String> options = Map.of("split", "always", "style", "awesome");
        Catalog catalog =
                Catalog.of("list", "List", Section.of("all", "All"), Section.of("contributing", "Contributing"));
        assertThat(Export.files(catalog, options, "list.md"))
                .containsOnlyKeys("list.md", "list-all.md")
                .hasEntrySatisfying(
                        "list.md",
                        page -> assertThat(page)
                                .endsWith("\n## Contents\n\n- [All](list-all.md)\n\n## Contributing\n"));
    }

    @Test
    void rejectsTwoSectionsWithTheSameFile() {
        Catalog catalog = Catalog.of("list", "List", Section.of("all", "All"), Section.of("all", "Again"));
        assertThatThrownBy(() -> Export.files(catalog, ALWAYS, "list.md"))
                .isInstanceOf(ExportException.class)
                .hasMessage("two sections have the id \"all\", which would be the same file; give one of them another"
                        + " id, or set the option split to never");
    }

    @Test
    void isRejectedForARegion() {
        assertThatThrownBy(() -> MarkdownRegion.fill(
                        "<!-- catalog:begin list -->\n<!-- catalog:end list -->\n",
                        Catalog.of("list", "List"),
                        Export.options(ALWAYS)))
                .isInstanceOf(ExportException.class)
                .hasMessage("a region cannot be split into files; omit the option split, or export the catalog to"
                        + " its own file");
    }

    private static Entry tool(String id) {
        return Tool.of(EntryDetails.of(id, id).url("https://e.example/" + id).build());
    }

    private static Section section(String id, int entries) {
        List<Entry> list = SampleCatalogs.large(entries).entries().toList();
        return Section.of(id, id, list.toArray(Entry[]::new));
    }
}
