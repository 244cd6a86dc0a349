package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An independent parser reads back any text from a page in any style. */
class ArbitraryTextTest {

    @ParameterizedTest
    @CsvSource({"list, none", "awesome, none", "list, yaml", "awesome, yaml"})
    void keepsAnyTitleUrlAndDescription(String style, String frontMatter) {
        List<String> titles = ArbitraryText.titles(51).toList();
        List<String> texts = ArbitraryText.lines(52).toList();
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < titles.size(); index++) {
            entries.add(Article.of(EntryDetails.of("id-" + index, titles.get(index))
                    .url(address(texts.get(index)))
                    .description(InlineText.of(texts.get(index)))
                    .build()));
        }
        List<Node> items = items(entries, style, frontMatter);
        assertThat(items).hasSameSizeAs(entries);
        for (int index = 0; index < items.size(); index++) {
            Entry entry = entries.get(index);
            Link link = (Link) items.get(index).getFirstChild().getFirstChild();
            assertThat(ParsedPage.text(link)).isEqualTo(entry.title());
            assertThat(link.getDestination())
                    .isEqualTo(entry.address().orElseThrow().toString());
            assertThat(webLinks(items.get(index))).isEqualTo(1);
            assertDescribed(ParsedPage.text(items.get(index)), entry, style);
        }
    }

    @ParameterizedTest
    @CsvSource({"list, none", "awesome, none", "list, yaml", "awesome, yaml"})
    void keepsAnyInlineMarkdown(String style, String frontMatter) {
        List<Entry> entries = ArbitraryText.lines(53)
                .flatMap(text -> parsed(text).stream())
                .<Entry>map(text -> Group.of(
                        EntryDetails.of("id", "Title").description(text).build()))
                .toList();
        List<Node> items = items(entries, style, frontMatter);
        assertThat(items).hasSameSizeAs(entries).hasSizeGreaterThan(ArbitraryText.cases() / 2);
        for (int index = 0; index < items.size(); index++) {
            assertDescribed(seen(items.get(index)), entries.get(index), style);
        }
    }

    @ParameterizedTest
    @CsvSource({"list, none", "awesome, none", "awesome, yaml"})
    void keepsAnyHeadingAndItsLineOfContents(String style, String frontMatter) {
        List<String> titles = ArbitraryText.titles(54).toList();
        Section[] sections =
                titles.stream().map(title -> Section.of("id", title)).toArray(Section[]::new);
        ParsedPage page = page(Catalog.of("list", "List", sections), style, frontMatter);
        assertThat(page.textsOf(Heading.class)
                        .filter(text -> !List.of("List", "ListAwesome", "List Awesome", "Contents")
                                .contains(text)))
                .containsExactlyElementsOf(titles);
        assertThat(ParsedPage.nodes(page.document())
                        .filter(ListItem.class::isInstance)
                        .map(ParsedPage::text))
                .containsExactlyElementsOf(titles);
    }

    /** Counts links, except those of email addresses, which GitHub adds and Markdown cannot prevent. */
    private static long webLinks(Node item) {
        return ParsedPage.nodes(item)
                .filter(node ->
                        node instanceof Link link && !link.getDestination().startsWith("mailto:"))
                .count();
    }

    /** Returns the visible text with code, whose leading and trailing spaces are not text. */
    private static String seen(Node node) {
        return ParsedPage.nodes(node)
                .map(inner -> inner instanceof Text text
                        ? text.getLiteral()
                        : inner instanceof Code code ? code.getLiteral().strip() : "")
                .collect(Collectors.joining());
    }

    /** Asserts the description after the separator; the awesome style may have added a capital letter and a period. */
    private static void assertDescribed(String item, Entry entry, String style) {
        String expected = entry.description().plain();
        if (style.equals("list")) {
            assertThat(item).isEqualTo(entry.title() + ": " + expected);
            return;
        }
        assertThat(item).startsWith(entry.title() + " - ");
        String described = item.substring(entry.title().length() + 3);
        int first = expected.codePointAt(0);
        assertThat(described)
                .isIn(
                        expected,
                        expected + ".",
                        capital(first) + expected.substring(Character.charCount(first)),
                        capital(first) + expected.substring(Character.charCount(first)) + ".");
    }

    private static String capital(int character) {
        return Character.toString(character).toUpperCase(Locale.ROOT);
    }

    private static List<Node> items(List<Entry> entries, String style, String frontMatter) {
        Section section = Section.of("all", "All", entries.toArray(Entry[]::new));
        return ParsedPage.nodes(page(Catalog.of("list", "List", section), style, frontMatter)
                        .document())
                .filter(ListItem.class::isInstance)
                .skip(1) // the table of contents
                .toList();
    }

    private static ParsedPage page(Catalog catalog, String style, String frontMatter) {
        String page = Export.text(catalog, Map.of("style", style, "front-matter", frontMatter));
        if (frontMatter.equals("none")) {
            return ParsedPage.of(page);
        }
        String body = page.substring(page.indexOf("\n---\n", 4) + 5);
        assertThat(body).doesNotContain("{{", "{%");
        return ParsedPage.of(body);
    }

    private static WebAddress address(String text) {
        return Stream.of("https://e.example/" + text, "https://e.example/?" + text.replaceAll("[^ -~]", ""))
                .flatMap(address -> read(address).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<WebAddress> read(String address) {
        try {
            return Optional.of(WebAddress.of(address));
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    private static Optional<InlineText> parsed(String markdown) {
        try {
            return Optional.of(InlineMarkdown.parse(markdown))
                    .filter(text -> !text.plain().isBlank());
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }
}
