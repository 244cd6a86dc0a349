package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/** Converts entries to outlines. */
final class EntryOutline {

    private EntryOutline() {}

    /** Returns a link to an entry, or a plain outline with the authors if it has no URL. */
    static Outline link(Entry entry) {
        Outline outline = entry.address()
                .map(address -> Outline.link(entry.title(), address))
                .orElseGet(() -> Outline.of(entry.title() + byline(entry)));
        return described(entry, outline).with("created", entry.published().flatMap(InternetDate::of));
    }

    private static String byline(Entry entry) {
        return entry.authors().isEmpty() ? "" : " by " + Byline.plain(entry.authors());
    }

    /** Returns a subscription to an entry's feed. */
    static Optional<Outline> subscription(Entry entry) {
        return entry.feed()
                .map(feed -> Outline.subscription(entry.title(), feed)
                        .with("htmlUrl", entry.address().map(WebAddress::value)))
                .map(outline -> described(entry, outline));
    }

    private static Outline described(Entry entry, Outline outline) {
        return outline.described(entry.description())
                .with("category", categories(entry))
                .with("language", entry.details().language());
    }

    private static Optional<String> categories(Entry entry) {
        return entry.tags().isEmpty() ? Optional.empty() : Optional.of(String.join(",", entry.tags()));
    }
}
