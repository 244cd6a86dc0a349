package io.github.catalogkit.reader.markdown.style;

import io.github.catalogkit.markdown.page.Contents;
import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.reader.markdown.page.PageElement;
import io.github.catalogkit.reader.markdown.page.PageOutline;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds the free texts between elements, and the element to which each belongs. */
final class FreeTextFinder {

    /** A free text, and the element to which it belongs. */
    record FreeText(PageElement element, Location location, String text) {}

    /** The location of a free text. */
    enum Location {
        /** Above the lines of the element. */
        ABOVE,
        /** Below the lines of the element. */
        BELOW,
        /** After the content of the element. */
        END
    }

    private final SourceText source;
    private final PageOutline outline;
    private final Spacing spacing;
    private final Optional<ContentsFinder.Found> contents;
    private final SectionLinks links;

    FreeTextFinder(
            SourceText source,
            PageOutline outline,
            Spacing spacing,
            Optional<ContentsFinder.Found> contents,
            SectionLinks links) {
        this.source = source;
        this.outline = outline;
        this.spacing = spacing;
        this.contents = contents;
        this.links = links;
    }

    /** Returns the texts; if the style would not write the same blank lines, one text that includes them. */
    List<FreeText> find(BetweenElements between) {
        int split = split(between);
        BlankLines own = BlankLines.of(source.text(), between.start(), split);
        BlankLines other = BlankLines.of(source.text(), split, between.end());
        BlankLines whole = BlankLines.of(source.text(), between.start(), between.end());
        boolean both = own.hasText() && other.hasText();
        List<String> texts = new ArrayList<>();
        String text = whole.hasText() ? text(whole.textStart(), whole.textEnd()) : "";
        if (both) {
            texts.add(text(own.textStart(), own.textEnd()));
            texts.add(text(other.textStart(), other.textEnd()));
        } else if (whole.hasText()) {
            texts.add(text);
        }
        String actual = actual(between, whole, text);
        return spacing.between(between.lineBefore(), texts, between.lineAfter()).equals(actual)
                ? assign(between, texts, both, own.hasText())
                : assign(between, List.of(actual), false, own.hasText());
    }

    /** Returns the text to write, without whitespace in blank lines and blank lines at the end of the file. */
    private String actual(BetweenElements between, BlankLines whole, String text) {
        boolean last = between.after().isEmpty();
        if (last && between.before().filter(this::endsOpen).isPresent()) {
            return kept(between.start(), between.end());
        }
        return whole.hasText()
                ? "\n".repeat(whole.before()) + text + "\n" + "\n".repeat(last ? 0 : whole.after())
                : "\n".repeat(last ? 0 : whole.before());
    }

    /** Returns whether the file ends with an unclosed block of code or HTML, to which trailing blank lines belong. */
    private boolean endsOpen(PageElement last) {
        List<Node> blocks = outline.blocksAfter(last);
        Node node = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        while (node != null && node.getLastChild() != null) {
            node = node.getLastChild();
        }
        return (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null)
                || (node instanceof HtmlBlock html && html.getLiteral().endsWith("\n"));
    }

    /** Returns the end of the text that belongs to the element above. */
    private int split(BetweenElements between) {
        if (between.before().isEmpty()) {
            return between.start();
        }
        PageElement before = between.before().get();
        if (before instanceof PageElement.Entry entry) {
            return Math.max(between.start(), Math.min(entry.itemEnd(), between.end()));
        }
        return between.after().isEmpty() ? definitionsStart(before, between) : between.end();
    }

    /** Returns the start of the link reference definitions at the end of the file. */
    private int definitionsStart(PageElement last, BetweenElements between) {
        List<Node> blocks = outline.blocksAfter(last);
        int start = between.end();
        for (int index = blocks.size() - 1;
                index >= 0 && blocks.get(index) instanceof LinkReferenceDefinition;
                index--) {
            start = source.lineStart(SourceText.start(blocks.get(index)));
        }
        return start;
    }

    /**
     * Assigns texts to elements.
     *
     * @param both whether one text belongs to the element above, and one to the element below
     * @param own whether the first text belongs to the element above
     */
    private List<FreeText> assign(BetweenElements between, List<String> texts, boolean both, boolean own) {
        if (texts.isEmpty()) {
            return List.of();
        }
        String last = texts.get(texts.size() - 1);
        if (between.before().isEmpty()) {
            return List.of(new FreeText(outline.title(), Location.ABOVE, last));
        }
        PageElement before = between.before().get();
        boolean belowHeading = before instanceof PageElement.Heading;
        List<FreeText> assigned = new ArrayList<>();
        if (both || own || belowHeading) {
            assigned.add(new FreeText(before, Location.BELOW, texts.get(0)));
        }
        if (both || (!own && !belowHeading)) {
            assigned.add(
                    between.lineAfter() == Spacing.Line.ENTRY
                            ? new FreeText(between.after().orElseThrow(), Location.ABOVE, last)
                            : new FreeText(belowHeading ? outline.title() : between.heading(), Location.END, last));
        }
        return assigned;
    }

    /** Returns a part of the text, with a placeholder instead of the table of contents. */
    private String text(int start, int end) {
        return contents.filter(found -> start <= found.start() && found.end() <= end)
                .map(found -> kept(start, found.start()) + Contents.PLACEHOLDER + kept(found.end(), end))
                .orElseGet(() -> kept(start, end));
    }

    private String kept(int start, int end) {
        return Contents.escape(links.template(start, end));
    }
}
