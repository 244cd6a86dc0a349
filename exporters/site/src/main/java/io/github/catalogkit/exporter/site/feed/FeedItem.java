package io.github.catalogkit.exporter.site.feed;

import io.github.catalogkit.model.Entry;

/**
 * An entry of a feed.
 *
 * @param entry the entry
 * @param page its address on the site
 * @param updated when it was added (RFC 3339)
 */
public record FeedItem(Entry entry, String page, String updated) {

    /** Returns where the title leads: to what the entry is about, or to the site. */
    String link() {
        return entry.address().map(String::valueOf).orElse(page);
    }

    /** Returns the description, or the title if there is none. */
    String content() {
        return entry.description().isEmpty()
                ? entry.title()
                : entry.description().plain();
    }
}
