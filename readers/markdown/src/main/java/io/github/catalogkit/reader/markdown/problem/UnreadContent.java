package io.github.catalogkit.reader.markdown.problem;

import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.reader.markdown.line.Vocabulary;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Reports what a file seems to have besides the entries that were read: in a summary, since it may be most of the file. */
public final class UnreadContent {

    /** In a list with fewer titles that are labels, or with more than so many entries for each, these may be names. */
    private static final int FEWEST_LABELS = 3;

    private static final int MOST_ENTRIES = 10;

    /** A file with fewer links is too short for a judgment. */
    private static final int FEWEST_LINKS = 10;

    private UnreadContent() {}

    /**
     * Returns the problems of a file as a whole.
     *
     * @param document the whole file
     * @param outline the elements that were read
     * @param vocabulary the labels of the list
     */
    public static List<Problem> find(SourceText source, Node document, PageOutline outline, Vocabulary vocabulary) {
        return Stream.of(labels(source, outline, vocabulary), links(source, document, outline))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Problem> labels(SourceText source, PageOutline outline, Vocabulary vocabulary) {
        List<PageElement.Entry> labeled = outline.entries()
                .filter(entry -> entry.line().url().isPresent()
                        && vocabulary.isLabel(entry.line().title()))
                .toList();
        long all = outline.entries().count();
        if (labeled.size() < FEWEST_LABELS || all > (long) labeled.size() * MOST_ENTRIES) {
            return Optional.empty();
        }
        PageElement.Entry first = labeled.get(0);
        String message = String.format(
                Locale.ROOT,
                "%,d of %,d entries have a label as title, such as \"%s\"",
                labeled.size(),
                all,
                first.line().title());
        return Optional.of(MarkdownProblem.LABEL_AS_TITLE
                .at(source, first.line().titleStart(), first.end(), message)
                .withHelp("write the name of each entry before the link: \"**Name** ["
                        + first.line().title() + "](https://...)\""));
    }

    private static Optional<Problem> links(SourceText source, Node document, PageOutline outline) {
        List<Link> links = linksToWeb(document);
        List<Link> unread = outsideOf(outline.entries().iterator(), links);
        if (links.size() < FEWEST_LINKS || unread.size() * 2 <= links.size()) {
            return Optional.empty();
        }
        Link first = unread.get(0);
        String message = String.format(
                Locale.ROOT, "only %,d of %,d links are in entries", links.size() - unread.size(), links.size());
        return Optional.of(MarkdownProblem.UNREAD_LINKS
                .at(source, SourceText.start(first), SourceText.end(first), message)
                .withHelp("write each entry as a list item: \"- [Title](https://...) - Description\""));
    }

    /** Returns the links to the web that have a text, in the order of the file. */
    private static List<Link> linksToWeb(Node document) {
        List<Link> links = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (SourceText.isPlaced(link) && Links.leadsToWeb(link) && !Links.isImage(link)) {
                    links.add(link);
                }
            }
        });
        return links;
    }

    /** Returns the links that are in none of the entries; both are in the order of the file. */
    private static List<Link> outsideOf(Iterator<PageElement.Entry> entries, List<Link> links) {
        List<Link> outside = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Link link : links) {
            while (SourceText.start(link) >= end && entries.hasNext()) {
                PageElement.Entry entry = entries.next();
                start = entry.start();
                end = Math.max(end, entry.itemEnd());
            }
            if (SourceText.start(link) < start || SourceText.start(link) >= end) {
                outside.add(link);
            }
        }
        return outside;
    }
}
