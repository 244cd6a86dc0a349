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
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Slug;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.MalformedValueException;
import java.util.Locale;
import java.util.Optional;

/** Reads an entry of any kind. */
final class EntryReader {

    private static final Words<Kind> KINDS = Words.of("kind of entry", Kind.values(), Kind::label);
    private static final Words<Kind> COMPANIONS = Words.of("companion", new Kind[] {Kind.BOOK}, Kind::label);
    private static final Words<Status> STATUSES =
            Words.of("status", Status.values(), status -> status.name().toLowerCase(Locale.ROOT));
    private static final Words<RelationKind> RELATIONS =
            Words.of("kind of relation", RelationKind.values(), RelationKind::member);

    private EntryReader() {}

    static Entry entry(JsonObject object) {
        Kind kind = object.value("kind", KINDS::read);
        return KindReader.entry(kind, details(object, kind), object);
    }

    static Book book(JsonObject object) {
        return KindReader.book(details(object, object.value("kind", COMPANIONS::read)), object);
    }

    private static EntryDetails details(JsonObject object, Kind kind) {
        return new EntryDetails(
                object.value("id", Slug::require),
                object.text("title"),
                address(object, kind),
                object.inline("before"),
                object.inline("after"),
                object.inline("description"),
                object.objects("authors", EntryReader::author),
                object.optionalValue("published", PartialDate::of),
                object.optionalValue("accessed", PartialDate::of),
                object.optionalText("language"),
                object.texts("tags"),
                object.objects("links", EntryReader::link),
                object.objects("relations", EntryReader::relation),
                object.optionalValue("feed", WebAddress::of),
                object.optionalValue("status", STATUSES::read).orElse(Status.ACTIVE),
                object.objects("entries", EntryReader::entry),
                LayoutReader.layout(object));
    }

    private static Optional<WebAddress> address(JsonObject object, Kind kind) {
        return LinkedEntry.class.isAssignableFrom(kind.type())
                ? Optional.of(object.value("url", WebAddress::of))
                : object.optionalValue("url", WebAddress::of);
    }

    private static Author author(JsonObject object) {
        if (object.has("organization")) {
            String name = object.text("organization");
            return new Organization(name, object.optionalText("creditedAs").orElse(name));
        }
        return object.value("family", family -> person(object, object.text("name"), family));
    }

    private static Person person(JsonObject object, String name, String family) {
        Optional<String> affiliation = object.optionalText("affiliation");
        String creditedAs = object.optionalText("creditedAs").orElse(name);
        try {
            return new Person(name, family, affiliation, creditedAs);
        } catch (IllegalArgumentException e) {
            throw new MalformedValueException(
                    "neither starts nor ends the name \"" + name + "\"; expected the part of it that sorts it");
        }
    }

    private static LabelledLink link(JsonObject object) {
        return new LabelledLink(object.text("label"), object.value("url", WebAddress::of));
    }

    private static Relation relation(JsonObject object) {
        return new Relation(object.value("kind", RELATIONS::read), object.value("target", Slug::require));
    }
}
