package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Reads a line with a link to the entry itself: its title is the text of the link, or what is beside a link with a label. */
final class LinkedLineReader {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)[0-9]{2}\\b");

    private LinkedLineReader() {}

    /** Reads a line whose title is the text of the link. */
    static EntryLine titled(TagsAndLinks start, Link link, InlineRun after) {
        Optional<WebAddress> url = Links.url(link);
        String text = CleanText.title(InlineNodes.plainInside(link));
        LineHead head =
                head(start, link, text.isEmpty() ? url.map(WebAddress::value).orElse("") : text, url);
        TagsAndLinks read = head.read().with(head.read().template().withLiteral(after.start()));
        return head.with(LineRestReader.read(read, after.nodes(), after.start()));
    }

    /** Reads a line whose title is before a link with a label; returns empty if there is no name. */
    static Optional<EntryLine> named(TagsAndLinks start, InlineRun before, Link link, InlineRun after) {
        return NameReader.read(start, before)
                .map(head -> withLink(head, link))
                .map(head -> head.with(further(head, after)));
    }

    /** Reads a line whose title is after links with labels; returns empty if there is no name. */
    static Optional<EntryLine> labelsFirst(TagsAndLinks start, Link link, InlineRun after) {
        LineHead linked = withLink(
                LineHead.of("", Optional.empty(), SourceText.start(link), SourceText.start(link), start), link);
        LabelRun labels = LabelRun.of(after, start.vocabulary());
        TagsAndLinks read = linked.read().with(labels.nodes());
        InlineRun rest = after.from(labels.isEmpty() ? after.start() : labels.end());
        String text = rest.slice().replaceFirst("^[\\s\\])]+", "");
        boolean named = !text.isEmpty()
                && !Separator.startsLike(text)
                && (Character.isUpperCase(text.charAt(0)) || "*_\"\u201C".indexOf(text.charAt(0)) >= 0);
        if (!named) {
            return Optional.empty();
        }
        InlineRun words = rest.from(rest.end() - text.length());
        List<Node> nodes = words.nodes();
        int next = 0;
        while (next < nodes.size() && !(nodes.get(next) instanceof Link)) {
            next++;
        }
        int end = next == nodes.size() ? words.end() : SourceText.start(nodes.get(next));
        InlineRun name = words.upTo(end);
        InlineRun more = end == words.end() ? words.from(words.end()) : words.from(end);
        return NameReader.read(read, name)
                .map(head -> head.withUrl(
                        linked.url(), linked.urlStart(), head.read().template()))
                .map(head -> head.with(further(head, more)));
    }

    /** Returns a head with the URL of a link, the text of which says only what it leads to. */
    static LineHead withLink(LineHead head, Link link) {
        Optional<WebAddress> url = Links.url(link);
        List<Node> inside = SourceText.placed(InlineNodes.children(link));
        int textEnd = inside.isEmpty() ? SourceText.start(link) : SourceText.end(inside.get(inside.size() - 1));
        boolean written = head.read().template().source().text().startsWith("](", textEnd);
        int urlStart = written ? textEnd + 2 : SourceText.start(link);
        int end = SourceText.end(link);
        LineValue value = LineValue.of(Placeholder.URL);
        String address = url.map(InlineMarkdown::write).orElse("");
        PartialTemplate before = head.read().template();
        boolean ownText = InlineNodes.plainInside(link).equals(address);
        PartialTemplate template = (ownText ? before.withValueBefore(urlStart, value, address) : before)
                .withLiteral(urlStart)
                .withValueBefore(end, value, address)
                .withLiteral(end);
        return head.withUrl(url, urlStart, template);
    }

    /** Reads what follows a link with a label: further links, a year, and a description. */
    private static LineRest further(LineHead head, InlineRun after) {
        TagsAndLinks read = head.read();
        LabelRun labels = LabelRun.of(after, read.vocabulary());
        InlineRun rest = labels.isEmpty() ? after : after.from(labels.end());
        TagsAndLinks linked = read.with(labels.nodes());
        String words = InlineNodes.plain(rest.nodes());
        if (rest.nodes().stream().noneMatch(Link.class::isInstance) && CleanText.wordCount(words) <= 2) {
            Matcher year = YEAR.matcher(rest.source().text()).region(rest.start(), rest.end());
            if (head.credits().year().isEmpty() && year.find()) {
                PartialTemplate template = linked.template()
                        .withLiteral(year.start())
                        .withValue(year.end(), LineValue.of(Placeholder.PUBLISHED), year.group());
                Credits credits = Credits.none().withYear(Optional.of(year.group()));
                return new LineRest(credits, InlineText.empty(), linked.with(template));
            }
        }
        TagsAndLinks start = linked.with(linked.template().withLiteral(rest.start()));
        return areFurtherLinks(rest) || !head.description().isEmpty()
                ? LineRest.of(start.with(rest.nodes()))
                : LineRestReader.read(start, head.credits(), rest.nodes(), rest.start());
    }

    private static boolean areFurtherLinks(InlineRun rest) {
        List<Node> between =
                rest.nodes().stream().filter(node -> !(node instanceof Link)).toList();
        return CleanText.wordCount(InlineNodes.plain(between)) <= rest.nodes().size() - between.size();
    }

    /** Reads the link of a title. */
    static LineHead head(TagsAndLinks start, Link link) {
        Optional<WebAddress> url = Links.url(link);
        String text = CleanText.title(InlineNodes.plainInside(link));
        return head(start, link, text.isEmpty() ? url.map(WebAddress::value).orElse("") : text, url);
    }

    private static LineHead head(TagsAndLinks before, Link link, String title, Optional<WebAddress> url) {
        SourceText source = before.template().source();
        int start = SourceText.start(link);
        int end = SourceText.end(link);
        String writtenUrl = url.map(InlineMarkdown::write).orElse("");
        PartialTemplate template = before.template().withLiteral(start);
        List<Node> inside = SourceText.placed(InlineNodes.children(link));
        if (!source.text().startsWith("[", start)) {
            PartialTemplate bare = template.withValueBefore(end, LineValue.of(Placeholder.URL), writtenUrl);
            return !source.text().startsWith("<a", start) || inside.isEmpty()
                    ? LineHead.of(title, url, start, start, before.with(bare))
                    : inHtml(LineHead.of(title, url, SourceText.start(inside.get(0)), start, before.with(bare)), end);
        }
        if (inside.isEmpty()) {
            return LineHead.of(title, url, start, start, before.with(template));
        }
        int titleStart = SourceText.start(inside.get(0));
        int titleEnd = SourceText.end(inside.get(inside.size() - 1));
        PartialTemplate titled = template.withLiteral(titleStart)
                .withValueBefore(titleEnd, LineValue.of(Placeholder.TITLE), InlineMarkdown.write(title))
                .withLiteral(titleEnd);
        if (!source.text().startsWith("](", titleEnd)) {
            return LineHead.of(title, url, titleStart, start, before.with(titled.withLiteral(end)));
        }
        int urlStart = titleEnd + 2;
        PartialTemplate complete = titled.withLiteral(urlStart)
                .withValueBefore(end, LineValue.of(Placeholder.URL), writtenUrl)
                .withLiteral(end);
        return LineHead.of(title, url, titleStart, urlStart, before.with(complete));
    }

    /** Returns the head of a line whose link is in HTML, in which the URL is before the title. */
    private static LineHead inHtml(LineHead head, int end) {
        return head.with(head.read()
                .with(head.read()
                        .template()
                        .withLiteral(head.titleStart())
                        .withValueBefore(end, LineValue.of(Placeholder.TITLE), InlineMarkdown.write(head.title()))
                        .withLiteral(end)));
    }
}
