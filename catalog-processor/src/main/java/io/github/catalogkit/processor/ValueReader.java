package io.github.catalogkit.processor;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;

/** Reads the values of an annotation; what is not of the form of its value is told at the value, and then absent. */
final class ValueReader {

    private final Diagnostics diagnostics;

    ValueReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<String> line(Members members, String member) {
        return read(members, member, Problem.MALFORMED_TEXT, PlainText::normalize);
    }

    Optional<String> title(Members members, String member) {
        return read(members, member, Problem.MALFORMED_TEXT, PlainText::normalizeTitle);
    }

    Optional<InlineText> inline(Members members, String member) {
        return read(members, member, Problem.MALFORMED_MARKDOWN, InlineMarkdown::parse);
    }

    Optional<WebAddress> address(Members members, String member) {
        Optional<WebAddress> address = read(members, member, Problem.MALFORMED_URL, WebAddress::of);
        address.ifPresent(kept -> checkSpaces(members, member, kept));
        return address;
    }

    private void checkSpaces(Members members, String member, WebAddress kept) {
        members.value(member)
                .filter(value ->
                        Members.textOf(value).filter(ValueReader::hasSpace).isPresent())
                .ifPresent(value -> diagnostics.warning(
                        members.place(value),
                        Problem.SPACE_IN_URL,
                        member + " has a space, which no address has; expected \"" + kept + "\""));
    }

    private static boolean hasSpace(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSpace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    Optional<PartialDate> date(Members members, String member) {
        return read(members, member, Problem.MALFORMED_DATE, PartialDate::of);
    }

    Optional<String> language(Members members, String member) {
        return read(members, member, Problem.MALFORMED_LANGUAGE, ValueReader::languageTag);
    }

    List<String> lines(Members members, String member) {
        List<String> lines = new ArrayList<>();
        for (AnnotationValue value : members.values(member)) {
            read(members, member, value, Problem.MALFORMED_TEXT, PlainText::normalize)
                    .ifPresent(lines::add);
        }
        return lines;
    }

    <T> Optional<T> read(Members members, String member, Problem problem, Function<String, T> parser) {
        return members.value(member).flatMap(value -> read(members, member, value, problem, parser));
    }

    private <T> Optional<T> read(
            Members members, String member, AnnotationValue value, Problem problem, Function<String, T> parser) {
        Optional<String> text = Members.textOf(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isBlank(text.get())) {
            diagnostics.error(
                    members.place(value),
                    Problem.BLANK_TEXT,
                    member + " is blank; expected something to read, or leave it out where it has a default");
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.get()));
        } catch (MalformedValueException e) {
            diagnostics.error(
                    members.place(value), problem, member + " " + Quotation.of(text.get()) + " " + e.getMessage());
            return Optional.empty();
        }
    }

    /** No-break spaces are blank too, which {@code String.isBlank} does not count. */
    private static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isSpace(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** All spaces of Unicode have one {@code char}. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String languageTag(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new MalformedValueException("is no language tag of BCP 47; expected one such as de or pt-BR");
        }
    }
}
