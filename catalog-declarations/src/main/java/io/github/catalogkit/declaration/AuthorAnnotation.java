package io.github.catalogkit.declaration;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Person;
import java.util.List;

/** Writes people and organisations. */
final class AuthorAnnotation {

    private AuthorAnnotation() {}

    static List<Annotation> of(List<Author> authors, Members around) {
        return authors.stream()
                .map(author -> annotation(author, around.within()).of(io.github.catalogkit.annotation.Author.class))
                .toList();
    }

    private static Members annotation(Author author, Members members) {
        if (author instanceof Person person) {
            members.text("name", person.name());
            if (!person.family().equals(Person.of(person.name()).family())) {
                members.text("family", person.family());
            }
            members.text("affiliation", person.affiliation()).text("orcid", person.orcid());
        } else {
            members.text("organization", author.name());
        }
        if (!author.creditedAs().equals(author.name())) {
            members.text("creditedAs", author.creditedAs());
        }
        return members;
    }
}
