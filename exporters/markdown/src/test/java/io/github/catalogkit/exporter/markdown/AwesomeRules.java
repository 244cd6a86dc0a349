package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The rules of awesome-lint 2.3 on the content of a page, according to its sources. */
final class AwesomeRules {

    private static final Pattern DESCRIPTION = Pattern.compile(" - .*[.!?\u2026][\"\u201D]?");

    /** The words that the rule accepts at the start of a description; it checks plain text only. */
    private static final Pattern CASING = Pattern.compile(" - (\\p{Lu}|[\"'(/@#$~&%]|\\S*[0-9]|\\p{Ll}+\\p{Lu}).*");

    private AwesomeRules() {}

    static void assertFollowed(String markdown) {
        ParsedPage page = ParsedPage.of(markdown);
        List<Node> blocks = ParsedPage.children(page.document());
        assertBadge(blocks.get(0));
        assertContents(blocks);
        blocks.stream()
                .dropWhile(block -> !isHeading(block, "Contents"))
                .skip(2)
                .flatMap(ParsedPage::nodes)
                .filter(BulletList.class::isInstance)
                .forEach(AwesomeRules::assertList);
    }

    /** awesome-heading, awesome-badge. */
    private static void assertBadge(Node first) {
        assertThat(first)
                .isInstanceOfSatisfying(
                        Heading.class, title -> assertThat(title.getLevel()).isEqualTo(1));
        Link badge = (Link) first.getLastChild();
        assertThat(badge.getDestination()).isEqualTo("https://awesome.re");
        assertThat(((Image) badge.getFirstChild()).getDestination()).isEqualTo("https://awesome.re/badge.svg");
    }

    /** awesome-toc: the first section, one list, two levels, and in it all headings of these levels in their order. */
    private static void assertContents(List<Node> blocks) {
        Stream<Node> headings = blocks.stream().filter(Heading.class::isInstance);
        List<Heading> below = headings.map(Heading.class::cast)
                .filter(heading -> heading.getLevel() > 1)
                .toList();
        assertThat(ParsedPage.text(below.get(0))).isEqualTo("Contents");
        List<Node> lists = blocks.stream()
                .takeWhile(block -> block != below.get(1))
                .filter(BulletList.class::isInstance)
                .toList();
        assertThat(lists).hasSize(1);
        assertThat(ParsedPage.nodes(lists.get(0)).filter(Link.class::isInstance).map(ParsedPage::text))
                .containsExactlyElementsOf(below.stream()
                        .skip(1)
                        .filter(heading -> heading.getLevel() <= 3)
                        .map(ParsedPage::text)
                        .toList());
    }

    /** awesome-list-item, and unordered-list-marker-style. */
    private static void assertList(Node list) {
        assertThat(((BulletList) list).getMarker()).isEqualTo("-");
        for (Node item : ParsedPage.children(list)) {
            assertThat(item).isInstanceOf(ListItem.class);
            assertThat(item.getFirstChild()).isInstanceOf(Paragraph.class);
            assertItem(ParsedPage.children(item.getFirstChild()));
        }
    }

    private static void assertItem(List<Node> nodes) {
        if (nodes.get(0) instanceof Text || nodes.size() == 1) {
            return; // ignores an item that starts with text or is only a link
        }
        assertThat(nodes.get(0)).isInstanceOf(Link.class);
        assertThat(nodes.get(1)).isInstanceOf(Text.class);
        String description =
                String.join("", nodes.stream().skip(1).map(ParsedPage::text).toList());
        assertThat(description).matches(DESCRIPTION);
        if (nodes.size() == 2) {
            assertThat(description).matches(CASING);
        }
    }

    private static boolean isHeading(Node node, String title) {
        return node instanceof Heading && ParsedPage.text(node).equals(title);
    }
}
