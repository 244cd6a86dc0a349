package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * The ORCID iD of a person, an International Standard Name Identifier (ISO 27729), has four groups of four digits, and
 * its check digit is correct.
 */
public final class Orcid extends AbstractRule {

    private static final int LENGTH = 16;

    public Orcid() {
        super(
                "orcid",
                Severity.ERROR,
                "ORCID iDs have sixteen digits and a correct check digit (ISO 27729).",
                new RuleExample("""
                        @Article(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                authors = @Author(name = "Josiah Carberry", orcid = "0000-0002-1825-0079"))
                        class Envoy {}
                        """, """
                        @Article(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                authors = @Author(name = "Josiah Carberry", orcid = "0000-0002-1825-0097"))
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogPeople.visit(
                catalog, (node, member, person) -> inspect(node, member + ".orcid", person.orcid(), inspection));
        catalog.entries(Person.class).forEach(person -> inspect(person, "orcid", person.orcid(), inspection));
    }

    private static void inspect(Node node, String member, Optional<String> orcid, Inspection inspection) {
        orcid.ifPresent(text -> problem(text)
                .ifPresent(
                        problem -> inspection.report(node, member, problem.after("the ORCID iD \"" + text + "\" "))));
    }

    /** Returns what is wrong with a text as an iD and what was expected, to continue a sentence that quotes it. */
    static Optional<Violation> problem(String text) {
        String number = text.replaceAll("^(?i:https?://)?(?i:www\\.)?(?i:orcid\\.org/)|[- ]", "")
                .toUpperCase(Locale.ROOT);
        if (!CheckDigits.areDigits(number, LENGTH)) {
            return Optional.of(
                    Violation.of("is not a valid ORCID iD", "write sixteen digits such as 0000-0002-1825-0097"));
        }
        char check = CheckDigits.modulo11Base2(number.substring(0, LENGTH - 1));
        String formatted = grouped(number.substring(0, LENGTH - 1) + check);
        if (check != number.charAt(LENGTH - 1)) {
            return Optional.of(Violation.of(
                    "ends with " + number.charAt(LENGTH - 1) + " instead of the check digit " + check,
                    "write " + formatted + ", or fix a digit"));
        }
        return text.equals(formatted)
                ? Optional.empty()
                : Optional.of(Violation.of("is not in the form of an ORCID iD", "write " + formatted));
    }

    private static String grouped(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1-");
    }
}
