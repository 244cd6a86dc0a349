package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.layout.Placeholder;
import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Reads who wrote an entry, and when. */
final class BylineReader {

    private static final Pattern YEAR = Pattern.compile("[ \u00A0]*\\(((?:19|20)[0-9]{2})\\)");

    /** The words for further authors. */
    private static final Pattern OTHERS =
            Pattern.compile(",?[ \u00A0]+(?:et\\.?[ \u00A0]+al\\b\\.?|and[ \u00A0]+others\\b)");

    private BylineReader() {}

    /** Reads a byline and a year at the start of a run; each can be missing. */
    static Parsed<Credits> read(InlineRun run, PartialTemplate template) {
        Parsed<Credits> byline = byline(run, template);
        Credits credits = byline.value().authors().isEmpty() ? afterNote(byline.rest()) : byline.value();
        Parsed<Optional<String>> year = year(byline.rest(), byline.template());
        return new Parsed<>(credits.withYear(year.value()), year.rest(), year.template());
    }

    private static Parsed<Credits> byline(InlineRun run, PartialTemplate template) {
        Parsed<Credits> none = new Parsed<>(Credits.none(), run, template);
        String text = run.source().text();
        OptionalInt start = Byline.namesStart(text, run.start(), run.end());
        if (start.isEmpty()) {
            return none;
        }
        InlineRun names = run.from(start.getAsInt());
        if (names.start() != start.getAsInt()) {
            return none;
        }
        Parsed<Credits> read = names(names, template.withLiteral(start.getAsInt()));
        if (read.value().authors().isEmpty()) {
            return none;
        }
        boolean opened = text.substring(run.start(), start.getAsInt()).contains("(");
        int end = read.rest().start();
        return opened && text.startsWith(")", end)
                ? new Parsed<>(read.value(), read.rest().from(end + 1), read.template())
                : read;
    }

    /** Reads names at the start of a run; returns no author if there is none. */
    static Parsed<Credits> names(InlineRun run, PartialTemplate template) {
        Parsed<Credits> none = new Parsed<>(Credits.none(), run, template);
        int end = Byline.namesEnd(run.nodes(), run.end());
        Matcher others = OTHERS.matcher(run.source().text()).region(run.start(), run.end());
        boolean more = others.find() && others.start() <= end;
        int namesEnd = more ? others.start() : end;
        int restStart = more ? others.end() : end;
        InlineRun rest = run.from(restStart);
        InlineRun names = run.upTo(namesEnd);
        List<Author> authors = Byline.parse(names.nodes(), CleanText::title);
        if (authors.isEmpty() || names.end() != namesEnd || (rest.start() != restStart && restStart != run.end())) {
            return none;
        }
        PartialTemplate whole = more
                ? template.withLiteral(namesEnd)
                : template.withValue(namesEnd, LineValue.of(Placeholder.AUTHORS), Byline.markdown(authors));
        PartialTemplate placed = whole.literal().isEmpty() ? whole : oneByOne(authors, namesEnd, template);
        return new Parsed<>(new Credits(authors, more, Optional.empty()), rest, placed);
    }

    private static PartialTemplate oneByOne(List<Author> authors, int end, PartialTemplate template) {
        PartialTemplate placed = template;
        for (int index = 0; index < authors.size(); index++) {
            placed = placed.withValueBefore(
                    end, LineValue.of(Placeholder.AUTHOR, index + 1), Byline.markdown(List.of(authors.get(index))));
        }
        return placed.withLiteral(end);
    }

    /** Reads a byline after an emphasized note, such as "In Chinese"; both stay in the description. */
    private static Credits afterNote(InlineRun run) {
        return noteEnd(run)
                .flatMap(end -> namesAfter(run, end))
                .map(names -> names.upTo(Byline.namesEnd(names.nodes(), names.end())))
                .map(names -> new Credits(Byline.parse(names.nodes(), CleanText::title), false, Optional.empty()))
                .orElse(Credits.none());
    }

    /** Reads an emphasized note, which is the description, and the byline after it; returns empty if more follows. */
    static Optional<LineRest> noteAndNames(InlineRun run, TagsAndLinks read) {
        Optional<Integer> end = noteEnd(run);
        Optional<InlineRun> names = end.flatMap(it -> namesAfter(run, it)).map(InlineRun::stripped);
        if (names.isEmpty()
                || Byline.namesEnd(names.get().nodes(), names.get().end())
                        < names.get().end()) {
            return Optional.empty();
        }
        InlineRun note = run.upTo(end.get()).stripped();
        Parsed<InlineText> description = LineRestReader.description(note, read.template());
        Parsed<Credits> credits = names(
                names.get(), description.template().withLiteral(names.get().start()));
        return credits.value().authors().isEmpty()
                ? Optional.empty()
                : Optional.of(new LineRest(credits.value(), description.value(), read.with(credits.template())));
    }

    /** Returns the end of an emphasized note at the start of a run. */
    private static Optional<Integer> noteEnd(InlineRun run) {
        for (Node node : run.nodes()) {
            if (node instanceof Emphasis) {
                return Optional.of(SourceText.end(node));
            } else if (!(node instanceof Text text && text.getLiteral().isBlank())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<InlineRun> namesAfter(InlineRun run, int note) {
        InlineRun rest = run.from(note);
        OptionalInt start = Byline.namesStart(run.source().text(), rest.start(), rest.end());
        return start.isEmpty() ? Optional.empty() : Optional.of(rest.from(start.getAsInt()));
    }

    /** Reads a year in parentheses at the start of a run. */
    static Parsed<Optional<String>> year(InlineRun run, PartialTemplate template) {
        Matcher year = YEAR.matcher(run.source().text()).region(run.start(), Math.max(run.start(), run.end()));
        if (!year.lookingAt() || (year.end() < run.end() && run.from(year.end()).start() != year.end())) {
            return new Parsed<>(Optional.empty(), run, template);
        }
        return new Parsed<>(
                Optional.of(year.group(1)),
                run.from(year.end()),
                template.withLiteral(year.start(1))
                        .withValue(year.end(1), LineValue.of(Placeholder.PUBLISHED), year.group(1))
                        .withLiteral(year.end()));
    }
}
