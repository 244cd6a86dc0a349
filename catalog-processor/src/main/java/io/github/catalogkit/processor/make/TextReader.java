package io.github.catalogkit.processor.make;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.problem.Quotation;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;

/** Reads annotation values; malformed ones are reported at their location and then treated as missing. */
final class TextReader {

    private final Diagnostics diagnostics;

    TextReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<String> line(AnnotationMembers members, String member, AnnotationValue value) {
        return read(members, member, value, ProblemCode.MALFORMED_TEXT, PlainText::normalize);
    }

    Optional<InlineText> inline(AnnotationMembers members, String member, AnnotationValue value) {
        return read(members, member, value, ProblemCode.MALFORMED_MARKDOWN, InlineMarkdown::parse);
    }

    Optional<WebAddress> url(AnnotationMembers members, String member, AnnotationValue value) {
        Optional<WebAddress> url = read(members, member, value, ProblemCode.MALFORMED_URL, UrlText::read);
        url.ifPresent(kept -> checkCharacters(members, member, value, kept));
        return url;
    }

    /** Returns the URL of an entry as that of a link without one; a malformed one is reported where it is read. */
    Optional<WebAddress> inheritedUrl(AnnotationMembers link, AnnotationMembers entry) {
        Optional<AnnotationValue> url = entry.value("url");
        if (url.isEmpty()) {
            diagnostics.error(
                    link.location("label"),
                    ProblemCode.MALFORMED_URL,
                    "the link has no URL, and neither has what it belongs to",
                    "write the url of the link");
        }
        try {
            return url.flatMap(AnnotationMembers::textOf).map(UrlText::read);
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
    }

    Optional<PartialDate> date(AnnotationMembers members, String member, AnnotationValue value) {
        return read(members, member, value, ProblemCode.MALFORMED_DATE, PartialDate::of);
    }

    Optional<String> language(AnnotationMembers members, String member, AnnotationValue value) {
        return read(members, member, value, ProblemCode.MALFORMED_LANGUAGE, LanguageTag::of);
    }

    Optional<String> id(AnnotationMembers members, AnnotationValue value) {
        return read(members, "id", value, ProblemCode.MALFORMED_ID, Slug::require);
    }

    private void checkCharacters(AnnotationMembers members, String member, AnnotationValue value, WebAddress kept) {
        String text = AnnotationMembers.textOf(value).orElse("");
        if (hasSpace(text)) {
            diagnostics.warning(
                    members.location(value),
                    ProblemCode.SPACE_IN_URL,
                    member + " contains a space, which is not valid in a URL",
                    Fix.safe(new Edit.Replace(text, kept.toString())));
        }
        UrlText.characterProblem(text)
                .ifPresent(problem -> diagnostics.warning(
                        members.location(value),
                        ProblemCode.URL_CHARACTER,
                        member + " " + problem,
                        Fix.safe(new Edit.Replace(text, kept.toString()))));
    }

    private static boolean hasSpace(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (isSpace(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private <T> Optional<T> read(
            AnnotationMembers members,
            String member,
            AnnotationValue value,
            ProblemCode problem,
            Function<String, T> parser) {
        Optional<String> text = AnnotationMembers.textOf(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isBlank(text.get())) {
            diagnostics.error(
                    members.location(value),
                    ProblemCode.BLANK_TEXT,
                    member + " is blank",
                    "write a text, or leave it out where it has a default");
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.get()));
        } catch (MalformedValueException e) {
            report(members, member, value, problem, e);
            return Optional.empty();
        }
    }

    void report(
            AnnotationMembers members,
            String member,
            AnnotationValue value,
            ProblemCode problem,
            MalformedValueException e) {
        String text = AnnotationMembers.textOf(value).orElse("");
        diagnostics.error(
                members.location(value),
                problem,
                member + " " + Quotation.of(text) + " " + e.problem(),
                e.help(),
                e.replacement().map(right -> Fix.safe(new Edit.Replace(text, right))));
    }

    /** Returns whether a text is blank; no-break spaces are blank, too, unlike in {@code String.isBlank}. */
    private static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isSpace(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether this is a Unicode space, each of which is one {@code char}. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
