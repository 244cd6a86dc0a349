package io.github.catalogkit.rule.citation;

import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DOI (ISO 26324) consists of the prefix of its registrant, a slash, and a suffix, without a URL.
 */
public final class Doi extends IdentifierRule {

    /** The suffix may have any printable character (section 4.3), but registered ones have no whitespace. */
    private static final Pattern FORM = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\\p{Cntrl}]+");

    private static final Pattern WITHIN = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\\p{Cntrl}?#]+");

    public Doi() {
        super(
                Scheme.DOI,
                "DOI",
                "DOIs are valid (ISO 26324).",
                new RuleExample("""
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "https://doi.org/10.1000/182")
                        class APaper {}
                        """, """
                        @Paper(title = "A Paper", authors = @Author(name = "Ada Lovelace"), published = "1843", doi = "10.1000/182")
                        class APaper {}
                        """),
                text -> find(text).orElse(text),
                Doi::problem);
    }

    /** Returns what is wrong with a text as a DOI and what was expected, to continue a sentence that quotes it. */
    static Optional<Violation> problem(String text) {
        if (FORM.matcher(text).matches()) {
            String clean = text.replaceFirst("[.,;]+$", "");
            return clean.equals(text)
                    ? Optional.empty()
                    : Optional.of(
                            Violation.of("ends with \"" + text.substring(clean.length()) + "\"", "write " + clean));
        }
        return Optional.of(find(text)
                .map(doi -> Violation.of("is more than the DOI", "write " + doi))
                .orElseGet(() -> Violation.of("is not a valid DOI", "write one such as 10.1000/182")));
    }

    /** Returns the DOI that a text contains. */
    static Optional<String> find(String text) {
        Matcher doi = WITHIN.matcher(text);
        return doi.find() ? Optional.of(doi.group().replaceFirst("[.,;]+$", "")) : Optional.empty();
    }
}
