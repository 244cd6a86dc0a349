package io.github.catalogkit.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationValue;

/** Reads the texts that a Markdown page has as they stand: blank or empty, they are values too. */
final class VerbatimReader {

    private final Diagnostics diagnostics;

    VerbatimReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A text that may have line breaks and tabs. */
    Optional<String> text(Members members, String member) {
        return members.value(member).flatMap(value -> text(members, member, value));
    }

    List<String> texts(Members members, String member) {
        return members.values(member).stream()
                .flatMap(value -> text(members, member, value).stream())
                .toList();
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
