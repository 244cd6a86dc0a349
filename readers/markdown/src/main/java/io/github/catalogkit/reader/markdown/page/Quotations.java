package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The quotations of a page that are entries: each is a paragraph that starts with a link to the web. */
final class Quotations {

    /** Fewer quotations are free text. */
    private static final int LEAST = 3;

    private static final Pattern MARKER = Pattern.compile("> ?");

    private Quotations() {}

    /** Returns these quotations; none if there are only some. */
    static Set<Node> of(SourceText source, Node document) {
        Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node block : InlineNodes.children(document)) {
            if (block instanceof BlockQuote
                    && paragraph(block).filter(it -> isEntry(source, it)).isPresent()) {
                found.add(block);
            }
        }
        return found.size() < LEAST ? Set.of() : found;
    }

    /** Returns the only block of a quotation, if it is a paragraph. */
    static Optional<Paragraph> paragraph(Node quotation) {
        return quotation.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null
                ? Optional.of(paragraph)
                : Optional.empty();
    }

    private static boolean isEntry(SourceText source, Paragraph paragraph) {
        return LeadingLink.of(paragraph).isPresent() && hasMarkers(source, paragraph);
    }

    /** Returns whether all lines have the same marker. */
    private static boolean hasMarkers(SourceText source, Paragraph paragraph) {
        int text = SourceText.start(paragraph);
        String marker = source.slice(source.lineStart(text), text);
        return MARKER.matcher(marker).matches()
                && paragraph.getSourceSpans().stream().allMatch(line -> {
                    int start = line.getInputIndex();
                    return source.slice(source.lineStart(start), start).equals(marker)
                            && !Whitespace.contains(source.text().charAt(start));
                });
    }

    /** Returns the text with spaces instead of the markers of quotations, so that these look like indentation. */
    static SourceText withoutMarkers(SourceText source, Set<Node> quotations) {
        if (quotations.isEmpty()) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.text());
        quotations.stream()
                .flatMap(quotation -> paragraph(quotation).stream())
                .flatMap(paragraph -> paragraph.getSourceSpans().stream())
                .forEach(line -> {
                    int start = source.lineStart(line.getInputIndex());
                    text.replace(start, line.getInputIndex(), " ".repeat(line.getInputIndex() - start));
                });
        return SourceText.of(text.toString());
    }
}
