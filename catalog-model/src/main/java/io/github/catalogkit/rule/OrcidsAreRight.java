package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** The ORCID iD of a person is one. */
final class OrcidsAreRight extends StatedRule {

    OrcidsAreRight() {
        super(
                "orcid",
                Severity.ERROR,
                "An ORCID iD has sixteen digits, the last of which checks the others (ISO 27729).",
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
        Persons.inspect(catalog, inspection, "orcid", OrcidsAreRight::mistake);
    }

    private static Optional<String> mistake(Person person) {
        return person.orcid()
                .flatMap(orcid -> Orcid.mistake(orcid).map(mistake -> "the ORCID iD \"" + orcid + "\" " + mistake));
    }
}
