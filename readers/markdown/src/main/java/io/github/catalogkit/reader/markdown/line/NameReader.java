package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/**
 * Reads the title that is text and not a link: bold, in italics, in quotation marks or plain; and what follows it, such as
 * authors and the year.
 */
final class NameReader {

    /** More words are a sentence. */
    private static final int MOST_WORDS = 40;

    private static final String ENDS = " \u00A0\n\t([{-\u2013\u2014:,|\u00B7\u2022>;/\uFF1A";

    private static final String STOPS = ".,: ";

    private static final Pattern QUOTED =
            Pattern.compile("\"([^\"]+)\"|\u201C([^\u201D]+)\u201D|\u300A([^\u300B]+)\u300B");

    /** What ends a plain title: the year, the byline, or a separator. */
    private static final Pattern END_OF_TITLE = Pattern.compile(
            "[ \u00A0]*\\((?:19|20)[0-9]{2}\\)|,?[ \u00A0]\\(?by[ \u00A0]+(?=[@\\p{Lu}])|(?<=\\S)[ \u00A0]+[-\u2013\u2014][ \u00A0]+");

    /** A period after a word that is neither an abbreviation nor initials. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?!(?:al|Inc|Ltd|Corp|Bros|etc|Vol|vol|Jr|Sr|St|Dr)\\.)[\\p{L}\\p{N}]{2,}+\\.$");

    private static final Pattern BETWEEN = Pattern.compile("[ \u00A0,.:;-]*");

    private NameReader() {}

    /** Reads all text of a run, which is before or after links with labels; returns empty if it is not a name. */
    static Optional<LineHead> read(TagsAndLinks start, InlineRun text) {
        InlineRun run = withoutEnds(text.stripped());
        if (run.isEmpty() || CleanText.wordCount(InlineNodes.plain(run.nodes())) > MOST_WORDS) {
            return Optional.empty();
        }
        Node first = run.nodes().get(0);
        if (first instanceof StrongEmphasis || first instanceof Emphasis) {
            return emphasized(start, run, first);
        }
        Matcher quoted = QUOTED.matcher(run.source().text()).region(run.start(), run.end());
        if (quoted.lookingAt()) {
            return titled(start, run, run.start() + 1, quoted.end() - 1, quoted.end(), true);
        }
        Matcher end = END_OF_TITLE.matcher(run.source().text()).region(run.start(), run.end());
        int nameEnd = end.find() ? end.start() : run.end();
        int period = endsSentence(run.source().slice(run.start(), nameEnd)) ? 1 : 0;
        return titled(start, run, run.start(), nameEnd - period, nameEnd, false);
    }

    private static Optional<LineHead> emphasized(TagsAndLinks start, InlineRun run, Node first) {
        List<Node> inside = InlineNodes.children(first);
        if (inside.isEmpty() || !SourceText.arePlaced(inside)) {
            return Optional.empty();
        }
        int from = SourceText.start(inside.get(0));
        int to = SourceText.end(inside.get(inside.size() - 1));
        InlineRun title = withoutStops(new InlineRun(run.source(), inside, from, to));
        return read(start, title, run.from(SourceText.end(first)), true);
    }

    private static Optional<LineHead> titled(
            TagsAndLinks start, InlineRun run, int from, int to, int end, boolean delimited) {
        InlineRun title = run.from(from).upTo(to);
        InlineRun rest = run.from(end);
        boolean split = title.start() == from && title.end() == to && (end >= run.end() || rest.start() == end);
        return split ? read(start, title, end >= run.end() ? empty(run) : rest, delimited) : Optional.empty();
    }

    /** Returns whether a text of several words ends with a period that is not part of its last word. */
    private static boolean endsSentence(String text) {
        return SENTENCE.matcher(text).find() && CleanText.wordCount(text) > 1;
    }

    private static InlineRun empty(InlineRun run) {
        return new InlineRun(run.source(), List.of(), run.end(), run.end());
    }

    private static Optional<LineHead> read(TagsAndLinks start, InlineRun titled, InlineRun rest, boolean delimited) {
        String title = CleanText.title(InlineNodes.plain(titled.nodes()));
        if (CleanText.wordCount(title) == 0) {
            return Optional.empty();
        }
        PartialTemplate template = start.template()
                .withLiteral(titled.start())
                .withValueBefore(titled.end(), LineValue.of(Placeholder.TITLE), InlineMarkdown.write(title))
                .withLiteral(titled.end());
        Parsed<Optional<String>> year = BylineReader.year(rest, template);
        Parsed<Credits> byline = credits(year, delimited || year.value().isPresent());
        Credits credits = byline.value().withYear(year.value());
        Parsed<InlineText> description =
                description(byline, delimited && !byline.value().authors().isEmpty());
        return Optional.of(new LineHead(
                title,
                Optional.empty(),
                titled.start(),
                titled.start(),
                credits,
                description.value(),
                start.with(description.template())));
    }

    /** Reads credits after "by", or, if the title has a clear end, without it. */
    private static Parsed<Credits> credits(Parsed<?> titled, boolean clear) {
        Parsed<Credits> byline = BylineReader.read(titled.rest(), titled.template());
        if (!clear || !byline.value().authors().isEmpty()) {
            return byline;
        }
        InlineRun rest = byline.rest();
        Matcher between =
                BETWEEN.matcher(rest.source().text()).region(rest.start(), Math.max(rest.start(), rest.end()));
        int start = between.lookingAt() ? between.end() : rest.start();
        InlineRun names = rest.from(start);
        if (names.isEmpty() || names.start() != start) {
            return byline;
        }
        Parsed<Credits> read = names.nodes().get(0) instanceof Emphasis emphasis
                ? emphasizedNames(emphasis, names, byline.template())
                : BylineReader.names(names, byline.template().withLiteral(start));
        return read.value().authors().isEmpty()
                ? byline
                : new Parsed<>(read.value().withYear(byline.value().year()), read.rest(), read.template());
    }

    private static Parsed<Credits> emphasizedNames(Emphasis emphasis, InlineRun names, PartialTemplate template) {
        List<Node> inside = InlineNodes.children(emphasis);
        int start = SourceText.start(inside.get(0));
        InlineRun run = withoutStops(
                new InlineRun(names.source(), inside, start, SourceText.end(inside.get(inside.size() - 1))));
        Parsed<Credits> read = BylineReader.names(run, template.withLiteral(start));
        return new Parsed<>(read.value(), names.from(SourceText.end(emphasis)), read.template());
    }

    /** Reads the text after a separator as description, or, if what is before it has a clear end, any text. */
    private static Parsed<InlineText> description(Parsed<?> before, boolean clear) {
        InlineRun rest = before.rest().stripped();
        int end = Separator.end(rest.source().text(), rest.start(), rest.end());
        InlineRun described = rest.from(end);
        boolean separate = !rest.isEmpty()
                && (clear || end > rest.start())
                && described.start() == end
                && !described.isEmpty()
                && CleanText.wordCount(InlineNodes.plain(described.nodes())) > 1;
        return separate
                ? LineRestReader.description(described, before.template())
                : new Parsed<>(InlineText.empty(), rest, before.template());
    }

    private static InlineRun withoutEnds(InlineRun run) {
        String slice = run.slice();
        int length = slice.length();
        while (length > 0 && ENDS.indexOf(slice.charAt(length - 1)) >= 0) {
            length--;
        }
        return run.upTo(run.start() + length);
    }

    private static InlineRun withoutStops(InlineRun run) {
        String slice = run.slice();
        int length = slice.length();
        while (length > 1 && STOPS.indexOf(slice.charAt(length - 1)) >= 0) {
            length--;
        }
        return run.upTo(run.start() + length);
    }
}
