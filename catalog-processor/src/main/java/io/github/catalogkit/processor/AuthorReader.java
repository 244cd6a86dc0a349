package io.github.catalogkit.processor;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;

/** Reads people and organisations. */
final class AuthorReader {

    private final ValueReader values;
    private final Diagnostics diagnostics;

    AuthorReader(ValueReader values, Diagnostics diagnostics) {
        this.values = values;
        this.diagnostics = diagnostics;
    }

    List<Author> read(Members members, String member) {
        List<Author> authors = new ArrayList<>();
        for (AnnotationValue value : members.values(member)) {
            members.annotationOf(value)
                    .flatMap(author -> author(author, members.place(value)))
                    .ifPresent(authors::add);
        }
        return authors;
    }

    private Optional<Author> author(Members author, Place place) {
        boolean person = author.value("name").isPresent();
        boolean organization = author.value("organization").isPresent();
        if (person == organization) {
            diagnostics.error(
                    place,
                    Problem.MALFORMED_AUTHOR,
                    "an author has " + (person ? "both a name and an organization" : "neither name nor organization")
                            + "; expected @Author(name = ...) for a person or @Author(organization = ...) for an"
                            + " organisation");
            return Optional.empty();
        }
        return person ? person(author) : organization(author);
    }

    private Optional<Author> organization(Members author) {
        for (String member : List.of("affiliation", "family", "orcid")) {
            if (author.value(member).isPresent()) {
                diagnostics.error(
                        author.place(member),
                        Problem.MALFORMED_AUTHOR,
                        "an organisation has no " + member + "; expected it only beside the name of a person");
            }
        }
        return values.title(author, "organization")
                .map(name ->
                        new Organization(name, values.line(author, "creditedAs").orElse(name)));
    }

    private Optional<Author> person(Members author) {
        return values.title(author, "name").map(name -> {
            Person person = Person.of(name);
            String family = values.line(author, "family").orElse(person.family());
            if (!name.startsWith(family) && !name.endsWith(family)) {
                diagnostics.error(
                        author.place("family"),
                        Problem.MALFORMED_AUTHOR,
                        "the name \"" + name + "\" neither starts nor ends with the family name \"" + family + "\"");
                family = person.family();
            }
            return new Person(
                    name,
                    family,
                    values.line(author, "affiliation"),
                    values.line(author, "orcid"),
                    values.line(author, "creditedAs").orElse(name));
        });
    }
}
