package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

    @Test
    void isTheStyleOfAListWithoutItsOwnStyle() {
        assertThat(house(SampleCatalogs.everything())).isEqualTo(Export.text(SampleCatalogs.everything()));
    }

    @Test
    void ignoresTheStyleOfTheList() {
        Entry entry = Tool.of(EntryDetails.of("one", "One")
                .url("https://e.example/")
                .description("what it is")
                .layout(Layout.none().withMarker("  1. ").withLine("**{title}** <{url}>"))
                .build());
        Section section =
                Section.of("all", "All", entry).withLayout(Layout.none().withLine("#### :wrench: {title}"));
        Catalog catalog = Catalog.of("list", "List", section)
                .withLayout(Layout.none().withLine("Title: {title}"))
                .withStyle(Style.builder()
                        .marker("* ")
                        .contentsMarker("+ ")
                        .separator(" -- ")
                        .lines("{title}")
                        .sectionLevel(3)
                        .blanksAfterHeading(0)
                        .build());
        assertThat(house(catalog)).isEqualTo("""
                # List

                - [All](#all)

                ## All

                - [One](https://e.example/): what it is
                """);
    }

    @Test
    void separatesFreeTextByOneBlankLine() {
        Entry held = Tool.of(EntryDetails.of("two", "Two")
                .url("https://e.example/")
                .layout(Layout.none()
                        .withMarker("\t\t* ")
                        .withAbove("\n\n\t\tThen:\n")
                        .withBelow("\t\t  Its second paragraph,\n\t\t      code in it.\n\n\n"))
                .build());
        Entry group = Group.of(EntryDetails.of("one", "One").entries(held).build());
        Section section = Section.of("all", "All", group)
                .withLayout(
                        Layout.none().withAbove("").withBelow("\n\nBelow.\n").withEnd("[up](#list)\n\n"));
        Catalog catalog = Catalog.of("list", "List", section)
                .withStyle(Style.builder().contentsDepth(0).build())
                .withLayout(Layout.none().withAbove("<!-- head -->\n"));
        assertThat(Export.text(catalog, Map.of("style", "house", "toc-depth", "0")))
                .isEqualTo("""
                <!-- head -->

                # List

                ## All

                Below.

                - One:

                  Then:

                  - [Two](https://e.example/)

                    Its second paragraph,
                        code in it.

                [up](#list)
                """);
    }

    @Test
    void keepsAHiddenHeading() {
        Section section = Section.of("all", "All").withLayout(Layout.none().withLine(""));
        assertThat(house(Catalog.of("list", "List", section))).isEqualTo("# List\n");
    }

    @Test
    void replacesTheContentsPlaceholder() {
        Section contents =
                Section.of("contents", "Contents").withLayout(Layout.none().withBelow("{contents}\n"));
        assertThat(house(Catalog.of("list", "List", contents, Section.of("all", "All"))))
                .isEqualTo("# List\n\n## Contents\n\n- [All](#all)\n\n## All\n");
    }

    @Test
    void replacesATableOfContentsInFreeText() {
        Layout layout = Layout.none().withBelow("""
                Contents:

                * [:wrench: All](#wrench-all)
                    * [Part](#part)
                * [And so on](#and-so-on)

                Have fun!""");
        Section all = Section.of("all", "All").withSections(Section.of("part", "Part"));
        assertThat(house(Catalog.of("list", "List", all).withLayout(layout))).startsWith("""
                # List

                Contents:

                - [All](#all)
                  - [Part](#part)

                Have fun!

                ## All
                """);
    }

    @Test
    void keepsOtherListsOfLinks() {
        String few = "- [up](#list)\n- [down](#all)";
        String others = "- [one](https://one.example/)\n- [two](https://two.example/)\n- [up](#list)";
        Section all =
                Section.of("all", "All").withLayout(Layout.none().withBelow(few).withEnd(others));
        assertThat(house(Catalog.of("list", "List", all))).endsWith("## All\n\n" + few + "\n\n" + others + "\n");
    }

    private static String house(Catalog catalog) {
        return Export.text(catalog, Map.of("style", "house"));
    }
}
