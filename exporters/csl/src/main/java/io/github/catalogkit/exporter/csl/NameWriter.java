package io.github.catalogkit.exporter.csl;

import io.github.catalogkit.citation.InstitutionName;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.PersonName;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes names: people in parts, and organisations and people of one name in one piece. */
final class NameWriter {

    private final JsonGenerator json;

    NameWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(String member, List<Name> names) {
        if (!names.isEmpty()) {
            json.writeArrayPropertyStart(member);
            names.forEach(this::write);
            json.writeEndArray();
        }
    }

    private void write(Name name) {
        json.writeStartObject();
        if (name instanceof InstitutionName institution) {
            part("literal", institution.name());
        } else {
            person((PersonName) name);
        }
        json.writeEndObject();
    }

    private void person(PersonName person) {
        if (person.given().isEmpty()) {
            part("literal", person.fullFamily());
            return;
        }
        part("family", person.family());
        part("given", person.given());
        if (!person.particle().isEmpty()) {
            part("non-dropping-particle", person.particle());
        }
    }

    private void part(String member, String text) {
        json.writeStringProperty(member, LiteralText.spell(text));
    }
}
