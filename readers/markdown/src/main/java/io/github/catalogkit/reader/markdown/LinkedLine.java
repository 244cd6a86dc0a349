package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** A line whose link is the entry's own. */
final class LinkedLine {

    /** Words that say what kind of thing a link leads to, and not what it is called. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?:video|slide|deck|audio|transcript|paper|pdf|article|post|link|here|website|site|homepage|code|source"
                    + "|repo|repository|github|doc|demo|download|(?:part|volume|vol|chapter|day|episode)[ .]*[0-9ivx]+)s?",
            Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final LineDraft draft;

    LinkedLine(SourceText source, LineDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** Reads the line of a link, which stands in this node of the line or is it, after these words. */
    void read(Link link, Node container, String wordsBefore) {
        int start = SourceText.start(link);
        draft.address = Links.url(link);
        draft.addressStart = start;
        draft.titleStart = start;
        String words = CleanText.title(InlineNodes.plain(InlineNodes.children(link)));
        boolean named = !wordsBefore.isEmpty() && GENERIC.matcher(words).matches();
        if (named) {
            draft.title = wordsBefore;
            draft.findTo(start, Placeholder.TITLE, InlineMarkdown.write(wordsBefore));
        } else {
            draft.title = words.isEmpty() ? draft.address.map(WebAddress::value).orElse("") : words;
        }
        draft.keepTo(start);
        readLink(link);
        draft.keepTo(SourceText.end(container));
        List<Node> rest = new ArrayList<>();
        for (Node node = container.getNext(); node != null; node = node.getNext()) {
            rest.add(node);
        }
        if (named && isFurtherLinks(rest)) {
            rest.forEach(node -> Labels.addLinks(node, draft.links));
        } else {
            new LineRest(source, draft).read(rest, SourceText.end(container));
        }
    }

    private static boolean isFurtherLinks(List<Node> rest) {
        List<Node> between =
                rest.stream().filter(node -> !(node instanceof Link)).toList();
        return CleanText.wordCount(InlineNodes.plain(between)) <= rest.size() - between.size();
    }

    private void readLink(Link link) {
        int end = SourceText.end(link);
        String url = draft.address.map(InlineMarkdown::write).orElse("");
        if (!source.text().startsWith("[", SourceText.start(link))) {
            draft.findTo(end, Placeholder.URL, url); // an address that is its own title
            return;
        }
        List<Node> placed =
                InlineNodes.children(link).stream().filter(SourceText::isPlaced).toList();
        if (placed.isEmpty()) {
            return;
        }
        int titleStart = SourceText.start(placed.get(0));
        int titleEnd = SourceText.end(placed.get(placed.size() - 1));
        draft.keepTo(titleStart);
        draft.titleStart = titleStart;
        draft.findTo(titleEnd, Placeholder.TITLE, InlineMarkdown.write(draft.title));
        draft.keepTo(titleEnd);
        if (source.text().startsWith("](", titleEnd)) {
            draft.keepTo(titleEnd + 2);
            draft.addressStart = titleEnd + 2;
            draft.findTo(end, Placeholder.URL, url);
        }
        draft.keepTo(end);
    }
}
