package io.github.catalogkit.exporter.csl;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.model.PartialDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes citations as items, each with its members in a fixed order. */
final class ItemWriter {

    private final JsonGenerator json;
    private final NameWriter names;
    private final String softwareType;

    /**
     * Makes a writer.
     *
     * @param softwareType the type of an item that is software
     */
    ItemWriter(JsonGenerator json, String softwareType) {
        this.json = json;
        this.names = new NameWriter(json);
        this.softwareType = softwareType;
    }

    void write(Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("id", citation.key());
        json.writeStringProperty("citation-key", citation.key());
        json.writeStringProperty("type", type(citation));
        names.write("author", citation.names());
        for (Variable variable : Variable.values()) {
            text(citation, variable)
                    .ifPresent(text -> json.writeStringProperty(variable.cslName(), LiteralText.spell(text)));
        }
        date("issued", citation.issued());
        date("event-date", citation.eventDate());
        date("accessed", citation.accessed());
        if (!citation.keywords().isEmpty()) {
            json.writeStringProperty("keyword", LiteralText.spell(String.join(", ", citation.keywords())));
        }
        json.writeEndObject();
    }

    private String type(Citation citation) {
        return citation.type() == ItemType.SOFTWARE
                ? softwareType
                : citation.type().cslName();
    }

    private Optional<String> text(Citation citation, Variable variable) {
        boolean hidden = variable == Variable.GENRE
                && !type(citation).equals(citation.type().cslName());
        return hidden ? Optional.of(citation.label()) : citation.text(variable);
    }

    private void date(String name, Optional<PartialDate> date) {
        date.ifPresent(known -> {
            json.writeObjectPropertyStart(name);
            json.writeArrayPropertyStart("date-parts");
            json.writeStartArray();
            json.writeNumber(known.year());
            known.month().ifPresent(json::writeNumber);
            known.day().ifPresent(json::writeNumber);
            json.writeEndArray();
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
