package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What is written of people and organisations, which are told apart by their members. */
final class AuthorForm implements Form<Author> {

    static final Definition<Author> AUTHOR =
            new Definition<>("author", "A person or an organisation.", new AuthorForm());

    private static final Definition<Person> PERSON = new Definition<>(
            "person",
            "A person.",
            new ObjectForm<>(List.of(
                    Member.required("name", "The name in full, in reading order.", Text.PLAIN, Person::name),
                    Member.required(
                            "family",
                            "The part of the name that sorts it, with particles such as van der; the start or the end of"
                                    + " the name.",
                            Text.PLAIN,
                            Person::family),
                    Member.optional(
                            "affiliation",
                            "The organisation that the person works for.",
                            Text.PLAIN,
                            Person::affiliation),
                    Member.optional(
                            "orcid",
                            "The ORCID iD without an address, such as 0000-0002-1825-0097.",
                            Text.PLAIN,
                            Person::orcid),
                    creditedAs())));

    private static final Definition<Organization> ORGANIZATION = new Definition<>(
            "organization",
            "An organisation, group or project.",
            new ObjectForm<>(List.of(
                    Member.required("organization", "The name as it is cited.", Text.PLAIN, Organization::name),
                    creditedAs())));

    private AuthorForm() {}

    @Override
    public void write(Author author, JsonGenerator json) {
        if (author instanceof Person person) {
            PERSON.write(person, json);
        } else if (author instanceof Organization organization) {
            ORGANIZATION.write(organization, json);
        }
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.schemas("oneOf", List.of(PERSON, ORGANIZATION));
    }

    private static <A extends Author> Member<A, String> creditedAs() {
        return Member.optional(
                "creditedAs",
                "The name as the list writes it in running text, if it has its own way.",
                Text.PLAIN,
                author -> Optional.of(author.creditedAs()).filter(words -> !words.equals(author.name())));
    }
}
