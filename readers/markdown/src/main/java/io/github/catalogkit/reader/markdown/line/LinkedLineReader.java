package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Reads a line with a link to the entry itself. */
final class LinkedLineReader {

    /** Link texts that say what a link leads to, and not its title. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?:video|slide|deck|audio|transcript|paper|pdf|article|post|link|here|website|site|homepage|code|source"
                    + "|repo|repository|github|doc|demo|download|(?:part|volume|vol|chapter|day|episode)[ .]*[0-9ivx]+)s?",
            Pattern.CASE_INSENSITIVE);

    private LinkedLineReader() {}

    /**
     * Reads a line.
     *
     * @param start the empty template of the line
     * @param link the link
     * @param container the node of the line that is the link or contains it
     * @param nameBefore the name in front of the link, if it is separate; otherwise empty
     */
    static EntryLine read(PartialTemplate start, Link link, Node container, String nameBefore) {
        Optional<WebAddress> url = Links.url(link);
        String text = CleanText.title(InlineNodes.plain(InlineNodes.children(link)));
        boolean named = !nameBefore.isEmpty() && GENERIC.matcher(text).matches();
        int linkStart = SourceText.start(link);
        int end = SourceText.end(container);
        LineHead head = named
                ? head(
                        start.withValueBefore(linkStart, Placeholder.TITLE, InlineMarkdown.write(nameBefore)),
                        link,
                        nameBefore,
                        url)
                : head(start, link, text.isEmpty() ? url.map(WebAddress::value).orElse("") : text, url);
        PartialTemplate template = head.template().withLiteral(end);
        List<Node> rest = new ArrayList<>();
        for (Node node = container.getNext(); node != null; node = node.getNext()) {
            rest.add(node);
        }
        return head.with(
                named && areFurtherLinks(rest)
                        ? LineRest.ofLinks(FurtherLinks.in(rest), template)
                        : LineRestReader.read(template, rest, end));
    }

    private static boolean areFurtherLinks(List<Node> rest) {
        List<Node> between =
                rest.stream().filter(node -> !(node instanceof Link)).toList();
        return CleanText.wordCount(InlineNodes.plain(between)) <= rest.size() - between.size();
    }

    /** Reads the link, given the template up to it. */
    private static LineHead head(PartialTemplate before, Link link, String title, Optional<WebAddress> url) {
        SourceText source = before.source();
        int start = SourceText.start(link);
        int end = SourceText.end(link);
        String writtenUrl = url.map(InlineMarkdown::write).orElse("");
        PartialTemplate template = before.withLiteral(start);
        if (!source.text().startsWith("[", start)) {
            PartialTemplate bare = template.withValueBefore(end, Placeholder.URL, writtenUrl);
            return new LineHead(title, url, start, start, bare);
        }
        List<Node> inside =
                InlineNodes.children(link).stream().filter(SourceText::isPlaced).toList();
        if (inside.isEmpty()) {
            return new LineHead(title, url, start, start, template);
        }
        int titleStart = SourceText.start(inside.get(0));
        int titleEnd = SourceText.end(inside.get(inside.size() - 1));
        PartialTemplate titled = template.withLiteral(titleStart)
                .withValueBefore(titleEnd, Placeholder.TITLE, InlineMarkdown.write(title))
                .withLiteral(titleEnd);
        if (!source.text().startsWith("](", titleEnd)) {
            return new LineHead(title, url, titleStart, start, titled.withLiteral(end));
        }
        int urlStart = titleEnd + 2;
        PartialTemplate complete = titled.withLiteral(urlStart)
                .withValueBefore(end, Placeholder.URL, writtenUrl)
                .withLiteral(end);
        return new LineHead(title, url, titleStart, urlStart, complete);
    }
}
