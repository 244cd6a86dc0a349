package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line template, such as {@code [{title}]({url}) - {description}}: Markdown with placeholders for values.
 *
 * <p>Two opening braces are written as one. A brace that does not open a placeholder is literal.
 */
public final class LineTemplate {

    /** A text and the value after it, if there is one. */
    private record Piece(String text, Optional<LineValue> value) {}

    /** A text that looks like a placeholder: a word in braces, or the name of one with spaces or without its end. */
    private static final Pattern WORD_IN_BRACES = Pattern.compile("\\{+(?:\\p{IsAlphabetic}+}|[ \\t]*(?i:"
            + Stream.of(Placeholder.values()).map(Placeholder::word).collect(Collectors.joining("|"))
            + ")\\b(?::[^{}\n]*})?)");

    private final String form;
    private final List<Piece> pieces;
    private final Set<LineValue> values;
    private final Set<Placeholder> whole = EnumSet.noneOf(Placeholder.class);

    private LineTemplate(String form, List<Piece> pieces) {
        this.form = form;
        this.pieces = List.copyOf(pieces);
        this.values = pieces.stream().flatMap(piece -> piece.value().stream()).collect(Collectors.toUnmodifiableSet());
        values.stream()
                .map(LineValue::placeholder)
                .filter(placeholder -> !placeholder.hasArgument())
                .forEach(whole::add);
    }

    /**
     * Parses a template. Every text is valid.
     *
     * @param template the line with placeholders for values and two opening braces for one
     * @return the template
     */
    public static LineTemplate of(String template) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int brace = template.indexOf('{'); brace >= 0; brace = template.indexOf('{', end)) {
            text.append(template, end, brace);
            Optional<LineValue> value = LineValue.parse(template, brace);
            if (value.isPresent()) {
                pieces.add(new Piece(text.toString(), value));
                text.setLength(0);
                end = brace + value.get().form().length();
            } else {
                text.append('{');
                end = brace + (template.startsWith("{{", brace) ? 2 : 1);
            }
        }
        text.append(template, end, template.length());
        pieces.add(new Piece(text.toString(), Optional.empty()));
        return new LineTemplate(template, pieces);
    }

    /**
     * Escapes text for a template.
     *
     * @param text the literal text
     * @return the text, in which opening braces are doubled if they would have another meaning
     */
    public static String escape(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean last = index + 1 == text.length(); // a placeholder can follow
            if (character == '{'
                    && (last
                            || text.startsWith("{{", index)
                            || WORD_IN_BRACES
                                    .matcher(text)
                                    .region(index, text.length())
                                    .lookingAt())) {
                escaped.append('{');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }

    /**
     * Finds a text that looks like a placeholder but is not one, such as <code>{titel}</code>.
     *
     * @param template the line
     * @return the first one with its braces; empty if there is none
     */
    public static Optional<String> unknownPlaceholder(String template) {
        return WORD_IN_BRACES
                .matcher(template)
                .results()
                .filter(found -> found.group().lastIndexOf('{') % 2 == 0) // an even number of braces before it is text
                .filter(found -> LineValue.parse(
                                template, found.start() + found.group().lastIndexOf('{'))
                        .isEmpty())
                .map(found -> found.group().substring(found.group().lastIndexOf('{')))
                .findFirst();
    }

    /** {@return the values that the template shows} */
    public Set<LineValue> values() {
        return values;
    }

    /** Returns whether the template has a placeholder without an argument. */
    boolean shows(Placeholder placeholder) {
        return whole.contains(placeholder);
    }

    /** Returns this template without the values that a predicate rejects. */
    LineTemplate with(Predicate<LineValue> shown) {
        if (values.stream().allMatch(shown)) {
            return this;
        }
        StringBuilder kept = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.text());
            Optional<LineValue> value = piece.value().filter(shown);
            if (value.isPresent()) {
                kept.append(escape(text.toString())).append(value.get().form());
                text.setLength(0);
            }
        }
        return of(kept.append(escape(text.toString())).toString());
    }

    /** {@return the template as text} */
    public String form() {
        return form;
    }

    /** Returns whether it is a row of a table, which starts with a vertical line. */
    boolean isRow() {
        return form.startsWith("|");
    }

    /**
     * {@return the line with values instead of placeholders}
     *
     * @param markdown returns a value as Markdown
     */
    public String fill(Function<LineValue, String> markdown) {
        return fill(markdown, markdown);
    }

    /**
     * {@return the line with values instead of placeholders}
     *
     * @param markdown returns a value as Markdown
     * @param html returns a value as HTML, for the summary of details
     */
    public String fill(Function<LineValue, String> markdown, Function<LineValue, String> html) {
        boolean inSummary = form.startsWith("<details");
        StringBuilder line = new StringBuilder(2 * form.length());
        for (Piece piece : pieces) {
            line.append(piece.text());
            inSummary = inSummary && !piece.text().contains("</summary");
            piece.value().map(inSummary ? html : markdown).ifPresent(line::append);
        }
        return line.toString();
    }
}
