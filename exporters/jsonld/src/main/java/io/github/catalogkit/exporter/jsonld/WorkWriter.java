package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the properties of entries. */
final class WorkWriter {

    private final ThingWriter json;
    private final Catalog catalog;
    private final AuthorWriter authors;
    private final KindWriter kinds;

    WorkWriter(ThingWriter json, Catalog catalog) {
        this.json = json;
        this.catalog = catalog;
        this.authors = new AuthorWriter(json);
        this.kinds = new KindWriter(json);
    }

    /** Writes the properties of a creative work; {@code whole} is the work of which it is part. */
    void work(Entry entry, Optional<Entry> whole) {
        EntryDetails details = entry.details();
        thing(entry);
        json.each("author", details.authors(), authors::write);
        json.text("datePublished", details.published());
        json.text("inLanguage", details.language());
        json.texts("keywords", details.tags());
        json.text("creativeWorkStatus", status(details.status()));
        kinds.properties(entry);
        json.each("isPartOf", wholes(entry, whole), Runnable::run);
        json.each("isBasedOn", works(entry, RelationKind.BUILT_ON), this::reference);
        json.each("about", catalog.related(entry, RelationKind.ABOUT).toList(), this::reference);
    }

    /** Writes the properties that an entry of any kind has. */
    void thing(Entry entry) {
        json.text("name", entry.title());
        json.text("url", entry.address());
        json.text("description", Optional.of(entry.description().line()));
        json.each("subjectOf", furtherPages(entry), Runnable::run);
    }

    private List<Runnable> furtherPages(Entry entry) {
        List<Runnable> pages = new ArrayList<>();
        entry.links().forEach(link -> pages.add(() -> json.thing("WebPage", () -> link(link))));
        entry.feed().ifPresent(feed -> pages.add(() -> json.thing("DataFeed", () -> json.text("url", feed.value()))));
        return pages;
    }

    private void link(LabeledLink link) {
        json.text("name", link.label());
        json.text("url", link.address().value());
    }

    private List<Runnable> wholes(Entry entry, Optional<Entry> holder) {
        List<Runnable> wholes = new ArrayList<>();
        holder.ifPresent(whole -> wholes.add(() -> reference(whole)));
        works(entry, RelationKind.PART_OF).forEach(whole -> wholes.add(() -> reference(whole)));
        if (entry.issn().isPresent()) {
            wholes.add(() -> json.thing("Periodical", () -> periodical(entry)));
        } else {
            container(entry).ifPresent(name -> wholes.add(() -> json.named("CreativeWork", name)));
        }
        return wholes;
    }

    private void periodical(Entry entry) {
        json.text("name", entry.publication());
        json.text("issn", entry.issn());
    }

    /** Returns the publication of an entry, such as a blog, a journal or proceedings. */
    private static Optional<String> container(Entry entry) {
        return entry instanceof Issue issue ? issue.tracker() : entry.publication();
    }

    private List<Entry> works(Entry entry, RelationKind relation) {
        return catalog.related(entry, relation)
                .filter(target -> target.kind() != Kind.GROUP)
                .toList();
    }

    private void reference(Entry entry) {
        json.reference(entry.id());
    }

    private static Optional<String> status(Status status) {
        return Optional.of(status)
                .filter(value -> value != Status.ACTIVE)
                .map(value -> value.name().toLowerCase(Locale.ROOT));
    }
}
