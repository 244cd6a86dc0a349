package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.LinkedEntry;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.RareDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Slug;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.MalformedValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads an entry of any kind. */
final class EntryReader {

    private EntryReader() {}

    static Entry entry(Value entry) {
        return holding(entry, (object, held) -> {
            Kind kind = object.value("kind", Kinds.WORDS::read);
            return KindReader.entry(kind, details(object, kind, held), object);
        });
    }

    /** Reads the book that a list accompanies. */
    static Book book(Value entry) {
        return holding(entry, (object, held) -> {
            Kind kind = object.value("kind", Companion.WORDS::read);
            return KindReader.book(details(object, kind, held), object);
        });
    }

    private static <E extends Entry> E holding(Value entry, BiFunction<JsonObject, List<Entry>, E> reading) {
        List<Entry> held = new ArrayList<>();
        return entry.object(
                Map.of("entries", value -> value.forEach(inner -> held.add(entry(inner)))),
                object -> reading.apply(object, held));
    }

    private static EntryDetails details(JsonObject object, Kind kind, List<Entry> held) {
        return new EntryDetails(
                object.value("id", Slug::require),
                object.text("title"),
                address(object, kind),
                object.inline("description"),
                object.objects("authors", EntryReader::author),
                object.optionalValue("published", PartialDate::of),
                object.texts("tags"),
                new RareDetails(
                        object.inline("before"),
                        object.inline("after"),
                        object.optionalValue("accessed", PartialDate::of),
                        object.optionalText("language"),
                        object.objects("links", EntryReader::link),
                        object.objects("relations", EntryReader::relation),
                        object.optionalValue("feed", WebAddress::of),
                        object.optionalValue("status", DetailMembers.STATUSES::read)
                                .orElse(Status.ACTIVE),
                        object.optionalText("statusReason"),
                        object.texts("formerIds"),
                        held,
                        LayoutReader.layout(object)));
    }

    private static Optional<WebAddress> address(JsonObject object, Kind kind) {
        return LinkedEntry.class.isAssignableFrom(kind.type())
                ? Optional.of(object.value("url", WebAddress::of))
                : object.optionalValue("url", WebAddress::of);
    }

    static Author author(JsonObject object) {
        if (object.has("organization")) {
            String name = object.text("organization");
            return new Organization(name, object.optionalText("creditedAs").orElse(name));
        }
        return object.value("family", family -> person(object, object.text("name"), family));
    }

    private static Person person(JsonObject object, String name, String family) {
        Optional<String> affiliation = object.optionalText("affiliation");
        Optional<String> orcid = object.optionalText("orcid");
        String creditedAs = object.optionalText("creditedAs").orElse(name);
        try {
            return new Person(name, family, affiliation, orcid, creditedAs);
        } catch (IllegalArgumentException e) {
            throw new MalformedValueException(
                    "neither starts nor ends the name \"" + name + "\"; expected the part of it that sorts it");
        }
    }

    private static LabelledLink link(JsonObject object) {
        return new LabelledLink(object.text("label"), object.value("url", WebAddress::of));
    }

    private static Relation relation(JsonObject object) {
        return new Relation(object.value("kind", PartMembers.RELATIONS::read), object.value("target", Slug::require));
    }
}
