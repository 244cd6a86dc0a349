package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.ArbitraryText;
import java.util.Map;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedFromTest {

    private static final Catalog CATALOG = Catalog.of("list", "List");

    @Test
    void writesACommentAtTheStartOfTheFile() {
        assertThat(generatedFrom("src/main/java", CATALOG)).isEqualTo("""
                <!-- Generated from src/main/java; edit that instead of this page. -->

                # List
                """);
    }

    @Test
    void keepsTheRestOfTheFile() {
        Catalog catalog =
                CATALOG.withLayout(Layout.none().withAbove("\n<!-- head -->\n").withLine(""));
        assertThat(generatedFrom("X", catalog)).endsWith(" -->\n\n" + Export.text(catalog));
    }

    @Test
    void writesACommentAtTheStartOfARegion() {
        String page = "# Page\n\n<!-- catalog:begin list -->\n<!-- catalog:end list -->\n";
        assertThat(MarkdownRegion.fill(
                        page, CATALOG, Export.options(Map.of("generated-from", "X", "heading-level", "2"))))
                .isEqualTo("""
                        # Page

                        <!-- catalog:begin list -->

                        <!-- Generated from X; edit that instead of this page. -->

                        ## List

                        <!-- catalog:end list -->
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "a-->b, a-&#45;&#62;b",
        "----, -&#45;&#45;&#45;",
        "<!--x, &#60;!-&#45;x",
        "{{x}} {%y%}, {&#123;x}} {&#37;y%}"
    })
    void escapesCommentEndsAndTemplateSyntax(String source, String shown) {
        assertThat(generatedFrom(source, CATALOG)).startsWith("<!-- Generated from " + shown + "; edit");
    }

    @Test
    void writesASingleCommentForAnySource() {
        ArbitraryText.lines(41).forEach(source -> {
            Node first =
                    ParsedPage.of(generatedFrom(source, CATALOG)).document().getFirstChild();
            assertThat(first)
                    .as(source)
                    .isInstanceOfSatisfying(
                            HtmlBlock.class,
                            comment -> assertThat(comment.getLiteral())
                                    .matches("<!-- [^\n]*[^-] -->")
                                    .satisfies(text ->
                                            assertThat(text.indexOf("--", 4)).isEqualTo(text.length() - 3)));
            assertThat(ParsedPage.text(first.getNext())).as(source).isEqualTo("List");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void writesNoCommentWithoutASource(String source) {
        assertThat(generatedFrom(source, CATALOG)).isEqualTo("# List\n");
    }

    @Test
    void rejectsAControlCharacter() {
        assertThatThrownBy(() -> generatedFrom("a\u0007", CATALOG))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("the option generated-from has the character U+0007");
    }

    private static String generatedFrom(String source, Catalog catalog) {
        return Export.text(catalog, Map.of("generated-from", source));
    }
}
