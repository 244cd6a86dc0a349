package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.reader.markdown.text.CleanText;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.Links;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.MalformedValueException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reads the rest of a line after the title: byline, year, description, tags and links. */
final class LineRestReader {

    private static final Pattern YEAR = Pattern.compile("[ \u00A0]*\\(((?:19|20)[0-9]{2})\\)");

    private LineRestReader() {}

    /**
     * Reads the rest of a line.
     *
     * @param head the template up to the rest
     * @param nodes the nodes of the rest
     * @param start the start of the rest
     */
    static LineRest read(PartialTemplate head, List<Node> nodes, int start) {
        SourceText source = head.source();
        InlineRun afterTitle =
                TitleBadges.skip(withoutClosingBrackets(new InlineRun(source, nodes, start, head.end())));
        Parsed<List<Author>> byline = BylineReader.read(afterTitle, head);
        List<Author> authors = byline.value().isEmpty() ? BylineReader.readAfterNote(byline.rest()) : byline.value();
        Parsed<Optional<String>> year = year(byline.rest(), byline.template());
        int separatorEnd = Separator.end(source.text(), year.rest().start(), head.end());
        InlineRun described = year.rest().from(separatorEnd);
        TrailingTagsAndLinks trailing = TrailingTagsAndLinks.of(described);
        Parsed<InlineText> description =
                description(described.upTo(trailing.run().start()).stripped(), year.template());
        return new LineRest(
                authors,
                year.value(),
                description.value(),
                trailing.links(),
                trailing.tags(),
                trailing.addTo(description.template()));
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

    /** Reads a year in parentheses at the start of a run. */
    private static Parsed<Optional<String>> year(InlineRun run, PartialTemplate template) {
        Matcher year = YEAR.matcher(run.source().text()).region(run.start(), Math.max(run.start(), run.end()));
        if (!year.lookingAt() || run.from(year.end()).start() != year.end()) {
            return new Parsed<>(Optional.empty(), run, template);
        }
        return new Parsed<>(
                Optional.of(year.group(1)),
                run.from(year.end()),
                template.withLiteral(year.start(1))
                        .withValue(year.end(1), Placeholder.PUBLISHED, year.group(1))
                        .withLiteral(year.end()));
    }

    /** Reads a whole run as description. */
    private static Parsed<InlineText> description(InlineRun run, PartialTemplate template) {
        if (run.isEmpty()) {
            return new Parsed<>(InlineText.empty(), run, template);
        }
        String markdown = ContinuationLines.unindented(run.source(), run.start(), run.end());
        InlineText text = text(run, markdown);
        return new Parsed<>(
                text,
                run.from(run.end()),
                template.withLiteral(run.start())
                        .withValue(run.end(), Placeholder.DESCRIPTION, InlineMarkdown.write(text)));
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
