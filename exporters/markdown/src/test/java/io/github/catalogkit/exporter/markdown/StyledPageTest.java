package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.layout.StyleBuilder;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StyledPageTest {

    private static final String DASHED = "[{title}]({url}) - {description}";

    @Test
    void usesTheMarkerAndIndentOfTheStyle() {
        StyleBuilder style = Style.builder().marker("* ").indent("\t");
        Entry held = Tool.of(linked("two").build());
        assertThat(page(
                        style,
                        Group.of(EntryDetails.of("one", "one").entries(held).build())))
                .isEqualTo("""
                # List

                ## All

                * one:
                \t* [two](https://e.example/)
                """);
    }

    @Test
    void linksToSectionsInFreeText() {
        String text = "- {section:two}\n- [The first]({anchor:one})\n- [Else](https://e.example/)";
        Catalog catalog = Catalog.of("list", "List", Section.of("one", "One*"), Section.of("two", "Two"))
                .withStyle(Style.builder().contentsDepth(0).build())
                .withLayout(Layout.none().withBelow(text + "\n{pinned}"));
        assertThat(Export.text(catalog)).isEqualTo("""
                # List

                - [Two](#two)
                - [The first](#one)
                - [Else](https://e.example/)

                ## One\\*

                ## Two
                """);
        assertThat(Export.text(catalog, Map.of("style", "house"))).startsWith("""
                # List

                - [One\\*](#one)
                - [Two](#two)

                ## One\\*
                """);
    }

    @Test
    void usesTheFirstLineTemplateWithMatchingPlaceholders() {
        StyleBuilder style = Style.builder()
                .lines("[{title}]({url})", DASHED, "[{title}]({url}) by {authors} ({published}) {links} {tags}");
        assertThat(page(
                        style,
                        Tool.of(linked("one").build()),
                        Tool.of(linked("two").description("what it *is*").build()),
                        Tool.of(linked("three")
                                .author(PersonAuthor.of("Ada Lovelace"))
                                .author(PersonAuthor.of("Grace Hopper"))
                                .published("1999")
                                .link("Code", "https://c.example/(x)")
                                .tags("MIT", "a`b")
                                .build())))
                .endsWith("""
                        - [one](https://e.example/)
                        - [two](https://e.example/) - what it \\*is\\*
                        - [three](https://e.example/) by Ada Lovelace and Grace Hopper (1999) [Code](https://c.example/(x)) `MIT` ``a`b``
                        """);
    }

    @Test
    void usesALineTemplateWithoutItsDescriptionForAnEntryThatHasNone() {
        StyleBuilder style = Style.builder().separator(": ").lines("**[{title}]({url})**: {description} {tags}");
        assertThat(page(style, Tool.of(linked("one").tags("MIT").build())))
                .endsWith("- **[one](https://e.example/)** `MIT`\n");
    }

    @Test
    void writesTheAffiliationOfAnAuthorInAnyLineTemplate() {
        StyleBuilder style = Style.builder().lines("[{title}]({url}) by {authors}");
        PersonAuthor author = PersonAuthor.of("Ada Lovelace").withAffiliation("Analytical Engines");
        Layout own = Layout.none().withLine("{title} ({authors})");
        assertThat(page(
                        style,
                        Tool.of(linked("one").author(author).build()),
                        Tool.of(linked("two").author(author).layout(own).build())))
                .endsWith("""
                        - [one](https://e.example/) by Ada Lovelace of Analytical Engines
                        - two (Ada Lovelace of Analytical Engines)
                        """);
    }

    @Test
    void usesTheSeparatorIfNoLineTemplateMatches() {
        StyleBuilder style = Style.builder().separator(" \u2013 ").lines("[{title}]({url})");
        assertThat(page(style, Tool.of(linked("one").description("what it is").build())))
                .endsWith("- [one](https://e.example/) \u2013 what it is\n");
    }

    @Test
    void prefersTheLineTemplateOfTheEntry() {
        StyleBuilder style = Style.builder().lines(DASHED);
        Entry entry = Tool.of(linked("one")
                .description("what it is")
                .layout(Layout.none().withMarker("  1. ").withLine("**[{title}]({url})** {{url}: {description} {x}"))
                .build());
        assertThat(page(style, entry)).endsWith("\n  1. **[one](https://e.example/)** {url}: what it is {x}\n");
    }

    @Test
    void indentsContinuationLines() {
        StyleBuilder style = Style.builder().marker("-   ").lines(DASHED);
        InlineText description = InlineText.of("one two").withMarkdown("one\ntwo");
        assertThat(page(style, Tool.of(linked("x").description(description).build())))
                .endsWith("\n-   [x](https://e.example/) - one\n    two\n");
    }

    @Test
    void indentsContinuationLinesAsTheLayoutOfTheEntrySays() {
        InlineText description = InlineText.of("one two").withMarkdown("one\ntwo");
        Entry entry = Tool.of(linked("x")
                .description(description)
                .layout(Layout.none().withHangingIndent(" "))
                .build());
        assertThat(page(Style.builder().lines(DASHED), entry)).endsWith("\n- [x](https://e.example/) - one\n two\n");
    }

    @Test
    void separatesFreeTextByBlankLines() {
        Entry first = Tool.of(linked("one")
                .layout(Layout.none().withBelow("  Its second paragraph."))
                .build());
        Entry second =
                Tool.of(linked("two").layout(Layout.none().withAbove("Then:")).build());
        Section section = Section.of("all", "All", first, second)
                .withLayout(Layout.none().withBelow("> Quoted.").withEnd("[up](#list)"));
        Catalog catalog = Catalog.of("list", "List", section)
                .withStyle(Style.builder().contentsDepth(0).build())
                .withLayout(Layout.none().withAbove("<!-- head -->").withEnd("[x]: https://x.example/"));
        assertThat(page(catalog)).isEqualTo("""
                <!-- head -->

                # List

                ## All

                > Quoted.

                - [one](https://e.example/)

                  Its second paragraph.

                Then:

                - [two](https://e.example/)

                [up](#list)

                [x]: https://x.example/
                """);
    }

    @Test
    void addsNoBlankLinesAroundFreeTextWithALineBreak() {
        Entry entry = Tool.of(linked("one")
                .layout(Layout.none().withAbove("Directly above:\n"))
                .build());
        assertThat(page(Style.builder(), entry)).endsWith("## All\nDirectly above:\n- [one](https://e.example/)\n");
    }

    @Test
    void writesNoBlankLineForEmptyFreeText() {
        Entry entry = Tool.of(linked("one").layout(Layout.none().withAbove("")).build());
        assertThat(page(Style.builder(), entry)).endsWith("## All\n- [one](https://e.example/)\n");
    }

    @Test
    void replacesTheContentsPlaceholderWithTheFollowingSections() {
        Section contents =
                Section.of("contents", "Contents").withLayout(Layout.none().withBelow("{contents}"));
        Section all = Section.of("all", "All").withSections(Section.of("part", "Part"));
        Catalog catalog = Catalog.of("list", "List", contents, all)
                .withStyle(Style.builder()
                        .contentsMarker("* ")
                        .contentsIndent("    ")
                        .contentsDepth(2)
                        .build());
        assertThat(page(catalog)).isEqualTo("""
                # List

                ## Contents

                * [All](#all)
                    * [Part](#part)

                ## All

                ### Part
                """);
    }

    @Test
    void linksToWhereTheEntriesOfASectionAreInstead() {
        Section section = Section.of("all", "All")
                .withIntroduction(InlineText.of("Not here."))
                .withLinks(List.of(
                        new LabeledLink("One [1]", WebAddress.of("https://one.example/")),
                        new LabeledLink("Two", WebAddress.of("https://two.example/"))));
        Section empty = Section.of("empty", "Empty").withIntentionallyEmpty(true);
        assertThat(page(Catalog.of("list", "List", section, empty))).endsWith("""
                        ## All

                        Not here.

                        See [One \\[1\\]](https://one.example/) and [Two](https://two.example/).

                        ## Empty
                        """);
    }

    @Test
    void omitsAHeadingWithAnEmptyLineTemplate() {
        Section section = Section.of("all", "All", Tool.of(linked("one").build()))
                .withLayout(Layout.none().withLine(""));
        Catalog catalog = Catalog.of("list", "List", section);
        assertThat(page(catalog)).isEqualTo("# List\n\n- [one](https://e.example/)\n");
    }

    @Test
    void usesTheHeadingLevelOfTheStyleOrTheLineTemplate() {
        Section inner = Section.of("inner", "A *b*").withLayout(Layout.none().withLine("#### {title} #"));
        Catalog catalog = Catalog.of("list", "List", Section.of("all", "All").withSections(inner))
                .withStyle(Style.builder().sectionLevel(1).contentsDepth(0).build());
        assertThat(page(catalog)).isEqualTo("# List\n\n# All\n\n#### A \\*b\\* #\n");
    }

    private static EntryDetailsBuilder linked(String title) {
        return EntryDetails.of(title, title).url("https://e.example/");
    }

    private static String page(StyleBuilder style, Entry... entries) {
        return page(Catalog.of("list", "List", Section.of("all", "All", entries))
                .withStyle(style.contentsDepth(0).build()));
    }

    private static String page(Catalog catalog) {
        return Export.text(catalog);
    }
}
