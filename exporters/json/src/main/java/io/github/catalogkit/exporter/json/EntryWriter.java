package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Status;
import java.util.Locale;
import java.util.Optional;

/** Writes an entry: what all kinds have, what its own kind has, its layout, and then the entries that it holds. */
final class EntryWriter {

    private final MemberWriter json;
    private final KindWriter kinds;
    private final LayoutWriter layouts;

    EntryWriter(MemberWriter json) {
        this.json = json;
        this.kinds = new KindWriter(json);
        this.layouts = new LayoutWriter(json);
    }

    void members(Entry entry) {
        EntryDetails details = entry.details();
        json.text("kind", entry.kind().label());
        json.text("id", details.id());
        json.text("title", details.title());
        json.text("url", details.url());
        json.inline("before", details.before());
        json.inline("after", details.after());
        json.inline("description", details.description());
        json.objects("authors", details.authors(), this::author);
        json.text("published", details.published());
        json.text("accessed", details.accessed());
        json.text("language", details.language());
        json.texts("tags", details.tags());
        json.objects("links", details.links(), this::link);
        json.objects("relations", details.relations(), this::relation);
        json.text("feed", details.feed());
        json.text("status", status(details.status()));
        kinds.members(entry);
        layouts.layout(entry);
        json.objects("entries", details.entries(), this::members);
    }

    private static Optional<String> status(Status status) {
        return Optional.of(status)
                .filter(value -> value != Status.ACTIVE)
                .map(value -> value.name().toLowerCase(Locale.ROOT));
    }

    private void author(Author author) {
        if (author instanceof Person person) {
            json.text("name", person.name());
            json.text("family", person.family());
            json.text("affiliation", person.affiliation());
        } else {
            json.text("organization", author.name());
        }
        json.text("creditedAs", Optional.of(author.creditedAs()).filter(words -> !words.equals(author.name())));
    }

    private void link(LabelledLink link) {
        json.text("label", link.label());
        json.text("url", link.address().value());
    }

    private void relation(Relation relation) {
        json.text("kind", relation.kind().member());
        json.text("target", relation.target());
    }
}
