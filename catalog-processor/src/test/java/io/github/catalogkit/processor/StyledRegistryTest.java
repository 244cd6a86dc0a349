package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.layout.Style;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.Catalogs;
import io.github.catalogkit.text.InlineText;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registry keeps the Markdown style of a catalog. */
class StyledRegistryTest {

    private static final String SOURCE = "sample/Styled.java";

    private static Compilation compilation;
    private static Catalog catalog;

    @BeforeAll
    static void compile() throws IOException {
        compilation = Compilation.of(Map.of(SOURCE, Sources.read(SOURCE)));
        try (URLClassLoader loader = compilation.loader()) {
            catalog = Catalogs.load(loader).get("styled");
        }
    }

    @Test
    void hasTheExpectedSource() throws IOException {
        assertThat(compilation.written().get("sample/StyledRegistry.java"))
                .isEqualTo(Sources.read("sample/StyledRegistry.java.txt"));
    }

    @Test
    void compilesWithoutAWarning() {
        assertThat(compilation.said()).isEmpty();
    }

    @Test
    void keepsEachValueOfTheStyle() {
        assertThat(catalog.style())
                .isEqualTo(Style.builder()
                        .marker("* ")
                        .indent("\t")
                        .contentsMarker("+ ")
                        .contentsIndent("")
                        .contentsDepth(0)
                        .separator(" \u2014 ")
                        .lines("[{title}]({url})", "**[{title}]({url})** - {description}\\")
                        .sectionLevel(3)
                        .blanksBeforeHeading(2)
                        .blanksAfterHeading(0)
                        .blanksBetweenEntries(1)
                        .build());
    }

    @Test
    void keepsTheLayoutOfTheCatalog() {
        assertThat(catalog.layout())
                .isEqualTo(Layout.none()
                        .withAbove("<!-- head -->\n")
                        .withLine("")
                        .withBelow("{contents}\n")
                        .withEnd(" "));
    }

    @Test
    void keepsEachCharacterOfTheLayoutOfASection() {
        assertThat(catalog.findSection("software").orElseThrow().layout())
                .isEqualTo(Layout.none()
                        .withAbove("")
                        .withLine("### {title}")
                        .withBelow("tab\there  \nC:\\users \\u0041 $S $L {{ \"quoted\" \"\"\"\n\n\ttail ")
                        .withEnd(""));
    }

    @Test
    void keepsTheLayoutsOfEntriesAndNestedEntries() {
        assertThat(layoutOf("spelled")).isEqualTo(Layout.none().withLine("[{title}]({url})\t{description}"));
        assertThat(layoutOf("written")).isEqualTo(Layout.none());
        assertThat(layoutOf("holding"))
                .isEqualTo(Layout.none().withMarker("").withLine("").withBelow(""));
        assertThat(layoutOf("held")).isEqualTo(Layout.none().withAbove("\n").withMarker("  1. "));
    }

    @Test
    void keepsTheMarkdownOfTexts() {
        assertThat(InlineMarkdown.write(catalog.introduction())).isEqualTo("*All* of it.");
        assertThat(InlineMarkdown.write(descriptionOf("spelled"))).isEqualTo("*light* and\n__heavy__");
        assertThat(InlineMarkdown.write(descriptionOf("written"))).isEqualTo("_light_ and **heavy**");
        assertThat(InlineMarkdown.write(descriptionOf("held"))).isEqualTo("a \\<b> \\$ $S C:\\users \\u0041");
    }

    private static Layout layoutOf(String entry) {
        return catalog.find(entry).orElseThrow().layout();
    }

    private static InlineText descriptionOf(String entry) {
        return catalog.find(entry).orElseThrow().description();
    }
}
