package io.github.catalogkit.processor;

import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;

/** Reads the texts that a Markdown page has as they stand: blank or empty, they are values too. */
final class VerbatimReader {

    private static final List<String> PLACES =
            Stream.of(Placeholder.values()).map(Placeholder::form).toList();

    private final Diagnostics diagnostics;

    VerbatimReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A text that may have line breaks and tabs. */
    Optional<String> text(Members members, String member) {
        return members.value(member).flatMap(value -> text(members, member, value));
    }

    /** The form of a line, with places for values. */
    Optional<String> line(Members members, String member) {
        return members.value(member).flatMap(value -> line(members, member, value));
    }

    List<String> lines(Members members, String member) {
        return members.values(member).stream()
                .flatMap(value -> line(members, member, value).stream())
                .toList();
    }

    private Optional<String> line(Members members, String member, AnnotationValue value) {
        Optional<String> line = text(members, member, value);
        Optional<String> unknown = line.flatMap(LineTemplate::unknownPlaceholder);
        unknown.ifPresent(place -> diagnostics.error(
                members.place(value),
                Problem.MALFORMED_LAYOUT,
                member + " names " + place + ", which is no value of an entry; "
                        + NearestName.of(place, PLACES)
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("expected one of " + String.join(", ", PLACES))
                        + " A brace that is text is written twice: {" + place));
        return unknown.isPresent() ? Optional.empty() : line;
    }

    /** A text that other text follows in the same line. */
    Optional<String> start(Members members, String member) {
        Optional<String> text = text(members, member);
        if (text.filter(it -> it.contains("\n")).isPresent()) {
            refuse(members, member, Quotation.of(text.get()) + " has a line break; expected the start of one line");
            return Optional.empty();
        }
        return text;
    }

    /** A number from {@code least} to {@code most}. */
    Optional<Integer> number(Members members, String member, int least, int most) {
        Optional<Integer> number = members.number(member);
        if (number.filter(it -> it < least || it > most).isPresent()) {
            String expected = most == Integer.MAX_VALUE ? least + " or more" : "a number from " + least + " to " + most;
            refuse(members, member, "is " + number.get() + "; expected " + expected);
            return Optional.empty();
        }
        return number;
    }

    private Optional<String> text(Members members, String member, AnnotationValue value) {
        Optional<String> text = Members.textOf(value);
        OptionalInt odd = text.stream()
                .flatMapToInt(String::codePoints)
                .filter(VerbatimReader::cannotBeCarried)
                .findFirst();
        if (odd.isPresent()) {
            diagnostics.error(
                    members.place(value),
                    Problem.MALFORMED_LAYOUT,
                    String.format(
                            Locale.ROOT,
                            "%s holds the character U+%04X, which a Markdown page cannot carry; expected it to be removed,"
                                    + " or \\n for a line break",
                            member,
                            odd.getAsInt()));
            return Optional.empty();
        }
        return text;
    }

    private static boolean cannotBeCarried(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\r' || character == 0; // CommonMark 0.31, sections 2.1 and 2.3
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    private void refuse(Members members, String member, String message) {
        diagnostics.error(members.place(member), Problem.MALFORMED_LAYOUT, member + " " + message);
    }
}
