package io.github.catalogkit.rule.citation;

import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.Locale;
import java.util.Optional;

/**
 * The International Standard Serial Number of a journal or magazine (ISO 3297) has two groups of four digits with a
 * hyphen between them, and its check digit is correct.
 */
public final class Issn extends IdentifierRule {

    public Issn() {
        super(
                Scheme.ISSN,
                "ISSN",
                "ISSNs have eight digits and a correct check digit (ISO 3297).",
                new RuleExample("""
                        @Article(
                                title = "BBR",
                                url = "https://queue.acm.org/detail.cfm?id=3022184",
                                publication = "ACM Queue",
                                issn = "15427730")
                        class Bbr {}
                        """, """
                        @Article(
                                title = "BBR",
                                url = "https://queue.acm.org/detail.cfm?id=3022184",
                                publication = "ACM Queue",
                                issn = "1542-7730")
                        class Bbr {}
                        """),
                Issn::grouped,
                Issn::problem);
    }

    private static String grouped(String text) {
        String number = digits(text);
        return number.length() == 8 ? number.substring(0, 4) + "-" + number.substring(4) : text;
    }

    private static String digits(String text) {
        return text.replaceAll("^(?i:issn)[: ]*|[- ]", "").toUpperCase(Locale.ROOT);
    }

    /** Returns what is wrong with a text as an ISSN and what was expected, to continue a sentence that quotes it. */
    static Optional<Violation> problem(String text) {
        String number = digits(text);
        if (!CheckDigits.areDigits(number, 8)) {
            return Optional.of(Violation.of("is not a valid ISSN", "write eight digits such as 0378-5955"));
        }
        String digits = number.substring(0, 7);
        char check = CheckDigits.modulo11(digits);
        String formatted = digits.substring(0, 4) + "-" + digits.substring(4) + check;
        if (check != number.charAt(7)) {
            return Optional.of(Violation.of(
                    "ends with " + number.charAt(7) + " instead of the check digit " + check,
                    "write " + formatted + ", or fix a digit"));
        }
        return text.equals(formatted)
                ? Optional.empty()
                : Optional.of(Violation.of("is not in the form of an ISSN", "write " + formatted));
    }
}
