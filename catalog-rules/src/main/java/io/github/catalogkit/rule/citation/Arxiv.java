package io.github.catalogkit.rule.citation;

import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arXiv identifier of a paper is valid: {@code 1501.00001} since April 2007, {@code hep-th/9901001} before, with or
 * without a version such as {@code v2}.
 */
public final class Arxiv extends IdentifierRule {

    private static final Pattern NEW = Pattern.compile("([0-9]{2})([0-9]{2})\\.([0-9]{4,5})(v[1-9][0-9]*)?");

    private static final Pattern OLD =
            Pattern.compile("[a-z]+(?:-[a-z]+)?(?:\\.[A-Z]{2})?/[0-9]{2}([0-9]{2})[0-9]{3}(?:v[1-9][0-9]*)?");

    private static final Pattern PREFIX = Pattern.compile(
            "(?i)(?:arxiv:\\s*|(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/)(.+?)(?:\\.pdf)?");

    /** Since January 2015 the number has five digits. */
    private static final int FIVE_DIGITS_SINCE = 15;

    public Arxiv() {
        super(
                Scheme.ARXIV,
                "arXiv identifier",
                "arXiv identifiers are valid, such as 1706.03762 or hep-th/9901001.",
                new RuleExample("""
                        @Paper(
                                title = "Attention Is All You Need",
                                authors = @Author(name = "Ashish Vaswani"),
                                published = "2017",
                                arxiv = "arXiv:1706.03762v7")
                        class Attention {}
                        """, """
                        @Paper(
                                title = "Attention Is All You Need",
                                authors = @Author(name = "Ashish Vaswani"),
                                published = "2017",
                                arxiv = "1706.03762v7")
                        class Attention {}
                        """),
                Arxiv::alone,
                Arxiv::problem);
    }

    private static String alone(String text) {
        Matcher prefix = PREFIX.matcher(text);
        return prefix.matches() ? prefix.group(1) : text;
    }

    /** Returns what is wrong with a text as an identifier and what was expected, to continue a sentence that quotes it. */
    static Optional<Violation> problem(String text) {
        Matcher prefix = PREFIX.matcher(text);
        if (prefix.matches()) {
            String bare = prefix.group(1);
            return Optional.of(problem(bare)
                    .map(problem -> problem.after("has \"" + bare + "\", which "))
                    .orElseGet(() -> Violation.of("is more than the identifier", "write " + bare)));
        }
        Matcher old = OLD.matcher(text);
        if (old.matches()) {
            return monthProblem(old.group(1));
        }
        Matcher form = NEW.matcher(text);
        if (!form.matches()) {
            return Optional.of(
                    Violation.of("is not a valid arXiv identifier", "write one such as 1501.00001 or hep-th/9901001"));
        }
        int length = Integer.parseInt(form.group(1)) < FIVE_DIGITS_SINCE ? 4 : 5;
        return form.group(3).length() == length
                ? monthProblem(form.group(2))
                : Optional.of(Violation.of(
                        "has " + form.group(3).length() + " digits after its dot",
                        "write " + length + ", as in the year " + form.group(1)));
    }

    private static Optional<Violation> monthProblem(String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= 12
                ? Optional.empty()
                : Optional.of(Violation.of("has the month " + month, "write 01 to 12"));
    }
}
