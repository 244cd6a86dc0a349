package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.export.StatusNote;
import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/** Converts the entries of a catalog to outlines. */
final class EntryOutline {

    private final Catalog catalog;

    EntryOutline(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Returns a link to an entry, or a plain outline with the authors if it has no URL. */
    Outline link(Entry entry) {
        Outline outline = entry.address()
                .map(address -> Outline.link(entry.title(), address))
                .orElseGet(() -> Outline.of(entry.title() + byline(entry)));
        return described(entry, outline).with("created", entry.published().flatMap(InternetDate::of));
    }

    private static String byline(Entry entry) {
        return entry.authors().isEmpty() ? "" : " by " + Byline.plain(entry);
    }

    /** Returns a subscription to an entry's feed. */
    Optional<Outline> subscription(Entry entry) {
        return entry.feed()
                .map(feed -> Outline.subscription(entry.title(), feed)
                        .with("htmlUrl", entry.address().map(WebAddress::value)))
                .map(outline -> described(entry, outline));
    }

    private Outline described(Entry entry, Outline outline) {
        return outline.described(description(entry))
                .with("category", categories(entry))
                .with("language", entry.details().language());
    }

    /** Returns the description with the status of an entry that is archived or deprecated. */
    private String description(Entry entry) {
        String text = entry.description().line();
        String status = StatusNote.of(catalog, entry).map(StatusNote::text).orElse("");
        return text.isEmpty() || status.isEmpty() ? text + status : text + " (" + status + ")";
    }

    private static Optional<String> categories(Entry entry) {
        return entry.tags().isEmpty() ? Optional.empty() : Optional.of(String.join(",", entry.tags()));
    }
}
