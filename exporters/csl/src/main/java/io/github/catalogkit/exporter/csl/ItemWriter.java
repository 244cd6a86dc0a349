package io.github.catalogkit.exporter.csl;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes citations as items with their members in a fixed order. */
final class ItemWriter {

    /** The end tags that citeproc-js and pandoc interpret. */
    private static final Pattern END_TAG = Pattern.compile("<(?=/(?:b|i|sc|span|sub|sup)>)");

    /** The start of a note that pandoc and citeproc-js read as the name of a member. */
    private static final Pattern MEMBER = Pattern.compile("^([A-Za-z][A-Za-z_-]*):");

    /** The members that have names (appendix IV); those of roles without one are contributors. */
    private static final Map<String, List<Role>> NAMES = names();

    private final JsonGenerator json;
    private final String softwareType;

    /**
     * Makes a writer.
     *
     * @param softwareType the type of an item that is software
     */
    ItemWriter(JsonGenerator json, String softwareType) {
        this.json = json;
        this.softwareType = softwareType;
    }

    private static Map<String, List<Role>> names() {
        return Stream.of(Role.values())
                .collect(Collectors.groupingBy(ItemWriter::member, LinkedHashMap::new, Collectors.toList()));
    }

    private static String member(Role role) {
        return (role == Role.SUPERVISOR ? Role.CONTRIBUTOR : role).name().toLowerCase(Locale.ROOT);
    }

    void write(Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("id", citation.key());
        json.writeStringProperty("citation-key", citation.key());
        json.writeStringProperty("type", type(citation));
        NAMES.forEach((member, roles) -> names(
                member,
                roles.stream().flatMap(role -> citation.names(role).stream()).toList()));
        for (Variable variable : Variable.values()) {
            text(citation, variable).ifPresent(text -> text(variable.cslName(), text));
        }
        date("issued", citation.issued());
        date("event-date", citation.eventDate());
        date("accessed", citation.accessed());
        if (!citation.keywords().isEmpty()) {
            text("keyword", String.join(", ", citation.keywords()));
        }
        json.writeEndObject();
    }

    private String type(Citation citation) {
        return citation.type() == ItemType.SOFTWARE
                ? softwareType
                : citation.type().cslName();
    }

    /**
     * Returns the value of a variable. Processors would make an apostrophe in a URL typographic, and the start of a note a
     * member of the item, unless an invisible word joiner (U+2060) precedes its colon.
     */
    private Optional<String> text(Citation citation, Variable variable) {
        boolean hidden = variable == Variable.GENRE
                && !type(citation).equals(citation.type().cslName());
        Optional<String> value = hidden ? Optional.of(citation.label()) : citation.text(variable);
        return switch (variable) {
            case URL -> value.map(url -> url.replace("'", "%27"));
            case NOTE -> value.map(note -> MEMBER.matcher(note).replaceFirst("$1\u2060:"));
            default -> value;
        };
    }

    private void names(String member, List<Name> names) {
        if (!names.isEmpty()) {
            json.writeArrayPropertyStart(member);
            names.forEach(this::name);
            json.writeEndArray();
        }
    }

    /** Writes a name with its particles where processors recognize them, since Zotero ignores the members for particles. */
    private void name(Name name) {
        json.writeStartObject();
        if (name.isOnePiece()) {
            text("literal", name.fullFamily());
        } else {
            text("family", joined(name.particle(), name.family()));
            text("given", joined(name.given(), name.droppingParticle()));
            if (!name.suffix().isEmpty()) {
                text("suffix", name.suffix());
            }
        }
        json.writeEndObject();
    }

    private static String joined(String one, String other) {
        return (one + " " + other).strip();
    }

    /**
     * Writes a text in which processors find no markup. CSL-JSON allows some elements of HTML in texts and has no escapes. So an
     * invisible word joiner (U+2060) splits each end tag, and processors render the element as plain text.
     */
    private void text(String member, String text) {
        json.writeStringProperty(
                member, text.indexOf('<') < 0 ? text : END_TAG.matcher(text).replaceAll("<\u2060"));
    }

    private void date(String name, Optional<PartialDate> date) {
        date.ifPresent(known -> {
            json.writeObjectPropertyStart(name);
            json.writeArrayPropertyStart("date-parts");
            dateParts(known);
            known.end().ifPresent(this::dateParts);
            json.writeEndArray();
            known.season().ifPresent(season -> json.writeNumberProperty("season", season.number() - 20));
            if (known.approximate()) {
                json.writeBooleanProperty("circa", true);
            }
            json.writeEndObject();
        });
    }

    /** Returns a year as programs print it: -301 as 301 BCE, without a year 0. */
    private static int year(PartialDate date) {
        return date.year() > 0 ? date.year() : date.year() - 1;
    }

    private void dateParts(PartialDate date) {
        json.writeStartArray();
        json.writeNumber(year(date));
        date.month().ifPresent(json::writeNumber);
        date.day().ifPresent(json::writeNumber);
        json.writeEndArray();
    }
}
