package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.PersonAuthor;

/** Writes people and organizations. */
final class AuthorWriter {

    private final ThingWriter json;

    AuthorWriter(ThingWriter json) {
        this.json = json;
    }

    void write(Author author) {
        if (author instanceof PersonAuthor person) {
            json.thing("Person", () -> properties(person));
        } else {
            json.named("Organization", author.name());
        }
    }

    private void properties(PersonAuthor person) {
        person.orcid().map(IdentifierWriter::orcidUrl).ifPresent(json::identity);
        json.text("name", person.fullName());
        if (!person.given().isEmpty()) {
            json.text("familyName", person.family());
            json.text("givenName", person.given());
        }
        json.text("honorificSuffix", person.suffix());
        json.named("affiliation", "Organization", person.affiliation());
    }
}
