package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.HtmlText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Reads a project in details of HTML: its title, URL and description from the summary, and its further links from the lists below
 * it. Its template is the whole text.
 */
public final class ProjectReader {

    private static final Pattern SUMMARY =
            Pattern.compile("(?is)<details\\b[^>]*+>\\s*+<summary\\b[^>]*+>(?:(?!</?(?:summary|a)\\b).)*+"
                    + "<a\\s[^>]*?\\bhref\\s*=\\s*([\"'])(?<url>https?://[^\"'>\\s]++)\\1[^>]*+>(?<title>(?:(?!</?a\\b|</summary).)*+)</a>"
                    + "(?<rest>(?:(?!</summary).)*+)</summary\\s*+>");

    /** What follows the title: tags and words in parentheses, and a separator. */
    private static final Pattern DESCRIPTION =
            Pattern.compile("(?s)(?:\\s|<[^>]*+>|\\([^()]*+\\))*+(?:[-\u2013\u2014]\\s++|:\\s++)(.*)");

    /** Code tags and images at the end. */
    private static final Pattern END = Pattern.compile("(?is)\\s*+(?:<code\\b|<img\\b).*");

    private ProjectReader() {}

    /**
     * Reads a project; returns empty if its summary has no link to the web.
     *
     * @param vocabulary the marks of the list
     * @param start the start of the tag that opens its details
     * @param end the end of the tag that closes them
     * @param lists the lists between these
     */
    public static Optional<EntryLine> read(
            SourceText source, Vocabulary vocabulary, int start, int end, List<Node> lists) {
        Matcher summary = SUMMARY.matcher(source.text()).region(start, end);
        if (!summary.lookingAt()) {
            return Optional.empty();
        }
        String title = CleanText.title(HtmlText.plain(summary.group("title")));
        Optional<WebAddress> url = Links.url(HtmlText.unescaped(summary.group("url")));
        if (url.isEmpty() || CleanText.wordCount(title) == 0) {
            return Optional.empty();
        }
        BlockTemplate template = new BlockTemplate(source);
        template.place(summary.start("url"), HtmlText.attribute(url.get().value()), LineValue.of(Placeholder.URL));
        template.place(summary.start("title"), HtmlText.text(title), LineValue.of(Placeholder.TITLE));
        int rest = summary.start("rest");
        int restEnd = summary.end("rest");
        Matcher found = DESCRIPTION.matcher(source.text()).region(rest, restEnd);
        boolean described = found.matches();
        InlineText description = described ? description(found, template) : InlineText.empty();
        int head = described ? found.start(1) : restEnd;
        List<String> tags = tags(source, vocabulary, rest, head, restEnd, template);
        List<LabeledLink> links = links(source, lists, template);
        for (int index = 0; index < links.size(); index++) {
            String address = InlineMarkdown.write(links.get(index).address());
            template.placeAll(summary.end(), end, address, LineValue.of(Placeholder.ADDRESS, index + 1));
        }
        template.placeAll(summary.end(), end, InlineMarkdown.write(url.get()), LineValue.of(Placeholder.URL));
        return Optional.of(new EntryLine(
                title,
                url,
                description,
                List.of(),
                false,
                Optional.empty(),
                links,
                tags,
                List.of(),
                template.of(start, end),
                summary.start("title"),
                summary.start("url")));
    }

    private static InlineText description(MatchResult found, BlockTemplate template) {
        Matcher after = END.matcher(found.group(1));
        String html = after.find() ? found.group(1).substring(0, after.start()) : found.group(1);
        String plain = CleanText.line(HtmlText.plain(html));
        template.place(found.start(1), HtmlText.text(plain), LineValue.of(Placeholder.DESCRIPTION));
        return plain.isEmpty() ? InlineText.empty() : InlineText.of(plain);
    }

    /** Returns the emoji in parentheses before the description, and the marks at the end. */
    private static List<String> tags(
            SourceText source, Vocabulary vocabulary, int start, int description, int end, BlockTemplate template) {
        List<String> tags = new ArrayList<>();
        Matcher emoji = Emoji.ALONE.matcher(source.text()).region(start, description);
        while (emoji.find()) {
            add(emoji.group(), emoji.group(), emoji.start(), tags, template);
        }
        for (MatchResult code : HtmlCodes.atEnd(source.slice(start, end))) {
            vocabulary
                    .mark(code.group())
                    .ifPresent(mark -> add(mark, code.group(), start + code.start(), tags, template));
        }
        return List.copyOf(tags);
    }

    private static void add(String tag, String written, int start, List<String> tags, BlockTemplate template) {
        if (!tags.contains(tag)) {
            tags.add(tag);
            template.place(start, written, LineValue.of(Placeholder.TAG, tags.size()));
        }
    }

    /** Returns the links at the start of the items of lists. */
    private static List<LabeledLink> links(SourceText source, List<Node> lists, BlockTemplate template) {
        List<LabeledLink> links = new ArrayList<>();
        for (Node list : lists) {
            for (Node item : InlineNodes.children(list)) {
                if (item instanceof ListItem
                        && item.getFirstChild() instanceof Paragraph line
                        && line.getFirstChild() instanceof Link link
                        && Links.leadsToWeb(link)) {
                    add(source, link, links, template);
                }
            }
        }
        return links;
    }

    private static void add(SourceText source, Link link, List<LabeledLink> links, BlockTemplate template) {
        String label = CleanText.line(InlineNodes.plainInside(link));
        Optional<WebAddress> url = Links.url(link);
        if (label.isBlank() || url.isEmpty()) {
            return;
        }
        links.add(new LabeledLink(label, url.get()));
        int start = SourceText.start(link) + 1;
        String text = InlineMarkdown.write(label);
        template.place(start, text, LineValue.of(Placeholder.LABEL, links.size()));
        int address = source.text().indexOf("](", start) + 2;
        if (address < SourceText.end(link)) {
            template.place(address, InlineMarkdown.write(url.get()), LineValue.of(Placeholder.ADDRESS, links.size()));
        }
    }
}
