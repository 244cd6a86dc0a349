package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.export.StatusNote;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the properties of entries. */
final class WorkWriter {

    private final ThingWriter json;
    private final Catalog catalog;
    private final ContributorWriter contributors;
    private final IdentifierWriter identifiers;
    private final LicenseWriter licenses;
    private final PublicationWriter publications;
    private final KindWriter kinds;

    WorkWriter(ThingWriter json, Catalog catalog) {
        this.json = json;
        this.catalog = catalog;
        this.contributors = new ContributorWriter(json);
        this.identifiers = new IdentifierWriter(json);
        this.licenses = new LicenseWriter(json);
        this.publications = new PublicationWriter(json);
        this.kinds = new KindWriter(json);
    }

    /** Writes the properties of a creative work; {@code whole} is the entry in which it is nested. */
    void work(Entry entry, Optional<Entry> whole) {
        EntryDetails details = entry.details();
        thing(entry);
        json.text("alternativeHeadline", details.subtitle());
        json.text("abstract", Optional.of(details.abstractText().line()));
        contributors.write(entry);
        json.text("datePublished", details.published().map(SchemaDate::start));
        json.values("inLanguage", details.languages());
        json.texts("keywords", details.tags());
        licenses.write(details.licenses());
        json.text("creativeWorkStatus", status(entry));
        kinds.properties(entry);
        publications.position(entry);
        json.each("isPartOf", wholes(entry, whole), Runnable::run);
        json.each("isBasedOn", works(entry, RelationKind.BUILT_ON, RelationKind.FORK_OF), this::reference);
        json.each("translationOfWork", works(entry, RelationKind.TRANSLATION_OF), this::reference);
        json.each("about", catalog.related(entry, RelationKind.ABOUT).toList(), this::reference);
    }

    /** Writes the properties of a conference, an organization or a person, which have those of works only in part. */
    void other(Entry entry) {
        thing(entry);
        json.text("disambiguatingDescription", status(entry));
        if (entry.kind() == Kind.CONFERENCE) {
            contributors.write(entry);
            json.values("inLanguage", entry.details().languages());
            json.each("about", catalog.related(entry, RelationKind.ABOUT).toList(), this::reference);
        }
        if (entry.kind() != Kind.PERSON) {
            json.texts("keywords", entry.tags());
        }
        kinds.properties(entry);
    }

    /** Writes the properties of a group, which is a list. */
    void group(Entry entry) {
        thing(entry);
        json.text("disambiguatingDescription", status(entry));
    }

    /** Writes the properties that an entry of any kind has. */
    private void thing(Entry entry) {
        json.text("name", entry.title());
        json.values("alternateName", entry.details().aliases());
        json.text("url", entry.address());
        json.text("description", Optional.of(entry.description().line()));
        json.values(entry.kind() == Kind.ORGANIZATION ? "logo" : "image", images(entry), this::image);
        identifiers.write(entry);
        json.each("subjectOf", furtherPages(entry), Runnable::run);
    }

    private static List<Image> images(Entry entry) {
        Optional<Image> cover = entry instanceof Book book ? book.cover() : Optional.empty();
        return Stream.concat(cover.stream(), entry.details().image().stream()).toList();
    }

    private void image(Image image) {
        json.thing("ImageObject", () -> {
            json.text("contentUrl", image.path());
            json.text("caption", image.description());
        });
    }

    /** Writes further pages about an entry or a section. */
    void pages(List<LabeledLink> links) {
        json.each("subjectOf", links, this::page);
    }

    private List<Runnable> furtherPages(Entry entry) {
        List<Runnable> pages = new ArrayList<>();
        entry.links().forEach(link -> pages.add(() -> page(link)));
        // A podcast has a property for its feed.
        Optional<WebAddress> feed = entry.kind() == Kind.PODCAST ? Optional.empty() : entry.feed();
        feed.ifPresent(url -> pages.add(() -> json.thing("DataFeed", () -> json.text("url", url.value()))));
        return pages;
    }

    private void page(LabeledLink link) {
        json.thing("WebPage", () -> {
            json.text("name", link.label());
            json.text("url", link.address().value());
        });
    }

    private List<Runnable> wholes(Entry entry, Optional<Entry> holder) {
        List<Runnable> wholes = new ArrayList<>();
        holder.filter(KindWriter::isWork).ifPresent(whole -> wholes.add(() -> reference(whole)));
        works(entry, RelationKind.PART_OF).forEach(whole -> wholes.add(() -> reference(whole)));
        wholes.addAll(publications.wholes(entry));
        return wholes;
    }

    private List<Entry> works(Entry entry, RelationKind... relations) {
        return Stream.of(relations)
                .flatMap(relation -> catalog.related(entry, relation))
                .filter(KindWriter::isWork)
                .distinct()
                .toList();
    }

    private void reference(Entry entry) {
        json.reference(entry.id());
    }

    private Optional<String> status(Entry entry) {
        return StatusNote.of(catalog, entry).map(StatusNote::text);
    }
}
