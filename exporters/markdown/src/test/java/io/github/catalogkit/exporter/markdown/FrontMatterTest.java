package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PlainText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class FrontMatterTest {

    @Test
    void hasTheCatalogMetadataAndMovesTheTitle() {
        Catalog catalog = Catalog.of("list", "List", Section.of("all", "All"))
                .withIntroduction(InlineMarkdown.parse("All *there* is."))
                .withImprint(Imprint.none()
                        .withMaintainers(PersonAuthor.of("Ada Lovelace"))
                        .withCreated("2018-05-01")
                        .withUpdated("2024-02-29"));
        assertThat(yaml(catalog)).isEqualTo("""
                ---
                title: "List"
                description: "All there is."
                date: 2018-05-01
                lastmod: 2024-02-29
                author: "Ada Lovelace"
                ---

                All *there* is.

                - [All](#all)

                ## All
                """);
    }

    @Test
    void listsSeveralAuthors() {
        Imprint imprint = Imprint.none()
                .withMaintainers(PersonAuthor.of("Ada Lovelace"), OrganizationAuthor.of("SIG: \"Network\""));
        assertThat(fields(yaml(Catalog.of("list", "List").withImprint(imprint))))
                .containsEntry("authors", List.of("Ada Lovelace", "SIG: \"Network\""))
                .doesNotContainKey("author");
    }

    @Test
    void omitsFieldsWithoutValues() {
        Imprint imprint = Imprint.none().withCreated("2018-05").withUpdated("2018");
        assertThat(yaml(Catalog.of("list", "List").withImprint(imprint))).isEqualTo("---\ntitle: \"List\"\n---\n");
    }

    @Test
    void isAboveTheCommentThatNamesTheSource() {
        assertThat(Export.text(
                        Catalog.of("list", "List").withIntroduction(InlineText.of("All.")),
                        Map.of("front-matter", "yaml", "generated-from", "X")))
                .endsWith("\n---\n\n<!-- Generated from X; edit that instead of this page. -->\n\nAll.\n");
    }

    @Test
    void quotesAnyTitleAndText() {
        Stream<String> hostile = HostileValue.accepted("title", "author")
                .map(HostileValue::value)
                .map(PlainText::normalize);
        Stream.concat(hostile, ArbitraryText.titles(42)).forEach(text -> {
            Catalog catalog = Catalog.of("list", text)
                    .withIntroduction(InlineText.of(text))
                    .withImprint(Imprint.none().withMaintainers(OrganizationAuthor.of(text)));
            assertThat(fields(yaml(catalog))).isEqualTo(Map.of("title", text, "description", text, "author", text));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {{ site.title }}  | a {&#123; site.title }}",
                "{% raw %}           | {&#37; raw %}",
                "{# a comment #}     | {&#35; a comment #}",
                "{{< figure >}}      | {&#123;< figure >}}",
                "{{{{{               | {&#123;&#123;&#123;&#123;",
                "{ {x} }             | { {x} }",
            })
    void escapesTemplateSyntax(String title, String shown) {
        Tool entry =
                Tool.of(EntryDetails.of("one", title).url("https://e.example/").build());
        assertThat(yaml(SampleCatalogs.of(entry))).endsWith("\n- [" + shown + "](https://e.example/)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "use `{{ x }}` there    | use {&#123; x }} there",
                "use ``{{ ` }}`` there  | use {&#123; \\` }} there",
                "`a` and `` {% `` end   | `a` and {&#37; end",
                "\\`{{ x }}\\`          | \\`{&#123; x }}\\`",
                "`{ {` and {{           | `{ {` and {&#123;"
            })
    void writesCodeWithTemplateSyntaxAsText(String description, String shown) {
        Tool entry = Tool.of(EntryDetails.of("one", "One")
                .url("https://e.example/")
                .description(InlineMarkdown.parse(description))
                .build());
        assertThat(yaml(SampleCatalogs.of(entry))).endsWith("\n- [One](https://e.example/): " + shown + "\n");
    }

    @Test
    void keepsTemplateSyntaxOfFreeText() {
        Catalog catalog = Catalog.of("list", "List").withLayout(Layout.none().withEnd("{% include foot.html %}"));
        assertThat(yaml(catalog)).endsWith("---\n\n{% include foot.html %}\n");
    }

    @Test
    void isInEachFileOfASplitList() {
        Section section = Section.of("all", "All: of it").withIntroduction(InlineText.of("What is."));
        Map<String, String> files = Export.files(
                Catalog.of("list", "List", section), Map.of("front-matter", "yaml", "split", "always"), "list.md");
        assertThat(files).containsEntry("list-all.md", """
                ---
                title: "All: of it"
                description: "What is."
                ---

                [List](list.md)

                What is.
                """);
    }

    @Test
    void isRejectedForARegion() {
        assertThatThrownBy(() -> MarkdownRegion.fill(
                        "<!-- catalog:begin list -->\n<!-- catalog:end list -->\n",
                        Catalog.of("list", "List"),
                        Export.options(Map.of("front-matter", "yaml"))))
                .isInstanceOf(ExportException.class)
                .hasMessage("a region cannot have front matter, which is at the start of a file; omit the option"
                        + " front-matter, and write it at the top of the file");
    }

    private static String yaml(Catalog catalog) {
        return Export.text(catalog, Map.of("front-matter", "yaml"));
    }

    /** Parses the YAML between the first two lines of three hyphens. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(String page) {
        assertThat(page).startsWith("---\n");
        return (Map<String, Object>) new Load(LoadSettings.builder().build())
                .loadFromString(page.substring(4, page.indexOf("\n---\n", 4) + 1));
    }
}
