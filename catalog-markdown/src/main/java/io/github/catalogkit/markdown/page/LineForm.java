package io.github.catalogkit.markdown.page;

import io.github.catalogkit.model.Placeholder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The form of a line, such as {@code [{title}]({url}) - {description}}: Markdown with places for values.
 *
 * <p>Two opening braces stand for one; a brace that opens no place stands for itself.
 */
public final class LineForm {

    /** Text, or the place of a value. */
    private record Piece(String text, Optional<Placeholder> place) {}

    private static final List<Placeholder> PLACES = List.of(Placeholder.values());

    /** What looks like the place of a value. */
    private static final Pattern WORD_IN_BRACES = Pattern.compile("\\{+\\p{IsAlphabetic}+}");

    private final List<Piece> pieces;
    private final Set<Placeholder> places;

    private LineForm(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        pieces.forEach(piece -> piece.place().ifPresent(found::add));
        this.places = Set.copyOf(found);
    }

    /**
     * Reads a form; there is no text that is none.
     *
     * @param form the line, in which the places of {@link Placeholder} stand for values, and two opening braces for one
     * @return the form
     */
    public static LineForm of(String form) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int brace = form.indexOf('{'); brace >= 0; brace = form.indexOf('{', end)) {
            text.append(form, end, brace);
            Optional<Placeholder> place = placeAt(form, brace);
            if (place.isPresent()) {
                pieces.add(new Piece(text.toString(), place));
                text.setLength(0);
                end = brace + place.get().form().length();
            } else {
                text.append('{');
                end = brace + (form.startsWith("{{", brace) ? 2 : 1);
            }
        }
        text.append(form, end, form.length());
        pieces.add(new Piece(text.toString(), Optional.empty()));
        return new LineForm(pieces);
    }

    /**
     * Writes text so that a form shows it as it is.
     *
     * @param text what is to stand in a form as it is
     * @return the text, with an opening brace doubled wherever a form would read something else than it says
     */
    public static String escape(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean last = index + 1 == text.length(); // what follows may be a place
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
     * Finds what looks like a place and is none, such as <code>{titel}</code>.
     *
     * @param form the line
     * @return the first of them, braces included; empty if there is none
     */
    public static Optional<String> unknownPlace(String form) {
        return WORD_IN_BRACES
                .matcher(form)
                .results()
                .map(MatchResult::group)
                .filter(found -> found.lastIndexOf('{') % 2 == 0) // an even number of braces before it are texts
                .map(found -> found.substring(found.lastIndexOf('{')))
                .filter(found -> placeAt(found, 0).isEmpty())
                .findFirst();
    }

    /** {@return the values that the form has places for} */
    public Set<Placeholder> places() {
        return places;
    }

    /**
     * {@return the line with these values in their places}
     *
     * @param values gives the value for each place, as Markdown
     */
    public String fill(Function<Placeholder, String> values) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            line.append(piece.text());
            piece.place().ifPresent(place -> line.append(values.apply(place)));
        }
        return line.toString();
    }

    private static Optional<Placeholder> placeAt(String form, int index) {
        if (form.charAt(index) == '{') {
            for (Placeholder placeholder : PLACES) {
                if (form.startsWith(placeholder.form(), index)) {
                    return Optional.of(placeholder);
                }
            }
        }
        return Optional.empty();
    }
}
