package io.github.catalogkit.rule.citation;

import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The International Standard Book Number (ISO 2108) has ten or thirteen digits, with or without hyphens, and
 * its check digit is correct.
 */
public final class Isbn extends IdentifierRule {

    private static final Pattern PREFIX =
            Pattern.compile("(?i)(?:(?:urn:)?isbn(?:-1[03])?[:\\s]*|https?://isbn\\S*?/)([0-9][-0-9Xx ]*?)[.,;]?");

    public Isbn() {
        super(
                Scheme.ISBN,
                "ISBN",
                "ISBNs have 10 or 13 digits and a correct check digit (ISO 2108).",
                new RuleExample("""
                        @Book(title = "Container Networking", isbn = "978-1-492-03684-6")
                        class ContainerNetworking {}
                        """, """
                        @Book(title = "Container Networking", isbn = "978-1-492-03684-5")
                        class ContainerNetworking {}
                        """),
                Isbn::alone,
                Isbn::problem);
    }

    private static String alone(String text) {
        Matcher prefix = PREFIX.matcher(text);
        return prefix.matches() ? prefix.group(1) : text;
    }

    /** Returns what is wrong with a text as an ISBN and what was expected, to continue a sentence that quotes it. */
    static Optional<Violation> problem(String text) {
        Matcher prefix = PREFIX.matcher(text);
        if (prefix.matches()) {
            String bare = prefix.group(1);
            return Optional.of(problem(bare)
                    .map(problem -> problem.after("has \"" + bare + "\", which "))
                    .orElseGet(() -> Violation.of("is more than the ISBN", "write " + bare)));
        }
        String number = text.replaceAll("[- ]", "");
        boolean ten = CheckDigits.areDigits(number, 10);
        boolean thirteen = CheckDigits.areDigits(number, 13)
                && !number.endsWith("X")
                && (number.startsWith("978") || number.startsWith("979"));
        if (!ten && !thirteen) {
            return Optional.of(Violation.of(
                    "is not a valid ISBN",
                    "write 10 digits, or 13 that start with 978 or 979, such as 978-3-16-148410-0"));
        }
        String digits = number.substring(0, number.length() - 1);
        char check = ten ? CheckDigits.modulo11(digits) : CheckDigits.modulo10(digits);
        char last = number.charAt(number.length() - 1);
        return check == last
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "ends with " + last + " instead of the check digit " + check,
                        "write " + text.substring(0, text.length() - 1) + check + ", or fix a digit"));
    }
}
