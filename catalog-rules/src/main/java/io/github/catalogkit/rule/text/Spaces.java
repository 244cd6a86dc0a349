package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RawTextRule;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/** Words are separated by single spaces, and texts do not start or end with whitespace. */
public final class Spaces extends AbstractRule implements RawTextRule {

    public Spaces() {
        super(
                "spaces",
                Severity.WARNING,
                "Words are separated by one space, and texts do not start or end with one.",
                new RuleExample("""
                        @Tool(title = "Envoy  Proxy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy Proxy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        // The texts of a catalog are normalized; raw texts are inspected as they are read.
    }

    @Override
    public Optional<Violation> inspect(String written) {
        boolean code = false;
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            code ^= character == '`';
            if ((character > ' ' && character < 0x7F) || !isSpace(character)) {
                continue;
            }
            int end = endOfSpaces(written, index);
            if (!code
                    && end - index < written.length()
                    && isWrong(written, index, end)) { // a blank text is reported by another rule
                return Optional.of(Violation.fixable(shown(written, index, end), fixed(written)));
            }
            index = end - 1;
        }
        return Optional.empty();
    }

    private static boolean isWrong(String written, int start, int end) {
        int breaks = lineBreaks(written, start, end);
        if (breaks > 0) {
            return breaks > 1;
        }
        return start == 0 || end == written.length() || end - start > 1 || written.charAt(start) == '\t';
    }

    private static String shown(String written, int start, int end) {
        String where = start == 0
                ? "at its start"
                : end == written.length() ? "at its end" : "after " + Excerpt.of(wordBefore(written, start));
        boolean tab = written.substring(start, end).indexOf('\t') >= 0;
        String what = lineBreaks(written, start, end) > 1
                ? "an empty line"
                : tab ? "a tab" : end - start == 1 ? "a space" : end - start + " spaces";
        return "has " + what + " " + where;
    }

    private static String wordBefore(String written, int end) {
        int start = end;
        while (start > 0 && !isSpace(written.charAt(start - 1))) {
            start--;
        }
        return written.substring(start, end);
    }

    private static int endOfSpaces(String written, int start) {
        int end = start;
        while (end < written.length() && isSpace(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int lineBreaks(String written, int start, int end) {
        int breaks = 0;
        for (int index = start; index < end; index++) {
            char character = written.charAt(index);
            boolean second = character == '\n' && index > start && written.charAt(index - 1) == '\r';
            breaks += (character == '\n' || character == '\r') && !second ? 1 : 0;
        }
        return breaks;
    }

    /** Returns the text with single spaces between words, except in code. */
    private static String fixed(String written) {
        StringBuilder line = new StringBuilder(written.length());
        boolean code = false;
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            code ^= character == '`';
            if (!isSpace(character) || (code && character == ' ')) {
                line.append(character);
                continue;
            }
            int end = endOfSpaces(written, index);
            if (!line.isEmpty() && end < written.length()) {
                line.append(isWrong(written, index, end) ? " " : written.substring(index, end));
            }
            index = end - 1;
        }
        return line.toString();
    }

    /** Returns whether this is whitespace as in {@link io.github.catalogkit.value.PlainText}, all of which is in the first plane. */
    private static boolean isSpace(char character) {
        return character == '\t' || character == '\n' || character == '\r' || Character.isSpaceChar(character);
    }
}
