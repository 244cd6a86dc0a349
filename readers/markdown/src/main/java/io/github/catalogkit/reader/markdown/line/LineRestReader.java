package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Reads the rest of a line after the title: byline, year, description, tags and links. */
final class LineRestReader {

    private LineRestReader() {}

    /**
     * Reads the rest of a line.
     *
     * @param head the tags and links up to the rest
     * @param nodes the nodes of the rest
     * @param start the start of the rest
     */
    static LineRest read(TagsAndLinks head, List<Node> nodes, int start) {
        return read(head, Credits.none(), nodes, start);
    }

    /** Reads the rest of a line whose credits are read already, if there are any. */
    static LineRest read(TagsAndLinks head, Credits known, List<Node> nodes, int start) {
        SourceText source = head.template().source();
        InlineRun rest = withoutClosingBrackets(
                new InlineRun(source, nodes, start, head.template().end()));
        InlineRun unlabeled = rest;
        TagsAndLinks labeled = head;
        LabelRun labels = LabelRun.of(rest, head.vocabulary());
        if (!labels.isEmpty() && isSeparate(rest, labels)) {
            labeled = head.with(labels.nodes());
            unlabeled = rest.from(labels.end());
        }
        TitleBadges badges = TitleBadges.of(unlabeled, head.vocabulary());
        TagsAndLinks marked = labeled.with(badges.marks());
        Optional<LineRest> note = known.isNone() ? BylineReader.noteAndNames(badges.rest(), marked) : Optional.empty();
        if (note.isPresent()) {
            return note.get();
        }
        Parsed<Credits> credits = known.isNone()
                ? BylineReader.read(badges.rest(), marked.template())
                : new Parsed<>(known, badges.rest(), marked.template());
        int separatorEnd = Separator.end(
                source.text(), credits.rest().start(), head.template().end());
        InlineRun described = credits.rest().from(separatorEnd);
        TrailingTagsAndLinks.Parts parts = TrailingTagsAndLinks.of(described, head.vocabulary());
        Parsed<InlineText> description =
                description(credits.rest(), parts.words().stripped(), credits.template());
        return new LineRest(
                credits.value(),
                description.value(),
                marked.with(description.template()).with(parts.trailing().nodes()));
    }

    /** Returns whether links with labels are between a title and a separator, or at the end of the line. */
    private static boolean isSeparate(InlineRun rest, LabelRun labels) {
        String after = rest.source().slice(labels.end(), rest.end()).strip();
        String before = rest.slice().stripLeading();
        return (before.startsWith("(") || before.startsWith("[")) && (after.isEmpty() || Separator.startsLike(after));
    }

    /** Skips brackets that close those in front of the title. */
    private static InlineRun withoutClosingBrackets(InlineRun run) {
        int end = run.start();
        while (end < run.end() && closesABracket(run.source(), end)) {
            end++;
        }
        return end == run.start() ? run : run.from(end);
    }

    /** Most lines have no bracket here, so they are not looked through. */
    private static boolean closesABracket(SourceText source, int index) {
        char closing = source.text().charAt(index);
        int kind = ")]".indexOf(closing);
        if (kind < 0) {
            return false;
        }
        String before = source.slice(source.lineStart(index), index);
        return count(before, "([".charAt(kind)) > count(before, closing);
    }

    private static long count(String text, char character) {
        return text.chars().filter(it -> it == character).count();
    }

    /** Reads a whole run as description. */
    static Parsed<InlineText> description(InlineRun run, PartialTemplate template) {
        return description(run, run, template);
    }

    /** Reads words of a run as description, with the spaces around it but one at each end, which is that of any line. */
    private static Parsed<InlineText> description(InlineRun rest, InlineRun words, PartialTemplate template) {
        if (words.isEmpty()) {
            return new Parsed<>(InlineText.empty(), words, template);
        }
        String text = rest.source().text();
        int start = words.start();
        while (start - 2 >= rest.start() && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == ' ') {
            start--;
        }
        boolean startsLine = start < words.start()
                && rest.source()
                        .slice(rest.source().lineStart(words.start()), words.start())
                        .isBlank();
        start = startsLine ? words.start() : start;
        int end = words.end();
        while (end + 2 < rest.end() && text.charAt(end) == ' ' && text.charAt(end + 1) == ' ') {
            end++;
        }
        boolean endsLine = text.startsWith("\n", end + 1);
        end = endsLine ? words.end() : end;
        InlineText description = text(words, ContinuationLines.unindented(rest.source(), start, end));
        return new Parsed<>(
                description,
                words.from(words.end()),
                template.withLiteral(start)
                        .withValue(
                                end,
                                LineValue.of(Placeholder.DESCRIPTION),
                                InlineMarkdown.writeWithSpaces(description)));
    }

    /** Returns the text, as plain text if the model does not have the inline elements. */
    private static InlineText text(InlineRun run, String markdown) {
        try {
            List<Inline> inlines = InlineNodes.parts(run.nodes());
            boolean portable = !Links.needDefinition(run.source(), run.nodes()) && !markdown.contains("\n ");
            return portable ? InlineMarkdown.withOriginal(inlines, markdown) : new InlineText(inlines);
        } catch (MalformedValueException e) {
            return InlineText.of(CleanText.line(InlineNodes.plain(run.nodes())));
        }
    }
}
