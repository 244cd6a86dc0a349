package io.github.catalogkit.exporter.site.feed;

import io.github.catalogkit.exporter.site.outline.PlacedEntry;
import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The feeds of a site: the newest entries of the list, and of each section of the first level. */
public final class Feeds {

    /** The number of entries in a feed. */
    private static final int MOST = 50;

    private Feeds() {}

    /** Returns the feeds; none if it is not known where the site is, or when an entry was added. */
    public static List<Feed> of(Site site) {
        if (site.settings().baseUrl().isEmpty()) {
            return List.of();
        }
        List<PlacedEntry> additions = site.additions().toList();
        List<Feed> feeds = new ArrayList<>();
        feed("feed", site, site.catalog().title(), additions).ifPresent(feeds::add);
        for (Section top : site.catalog().sections()) {
            String title = site.catalog().title() + ": " + top.title();
            List<PlacedEntry> own = additions.stream()
                    .filter(placed -> placed.top().equals(top))
                    .toList();
            feed("feed/" + top.id(), site, title, own).ifPresent(feeds::add);
        }
        return feeds;
    }

    private static Optional<Feed> feed(String file, Site site, String title, List<PlacedEntry> additions) {
        List<FeedItem> items = additions.stream()
                .limit(MOST)
                .map(placed -> new FeedItem(
                        placed.entry(),
                        site.address(site.file(placed.entry())).orElseThrow()
                                + "#"
                                + placed.entry().id(),
                        instant(placed.entry().details().added().orElseThrow())))
                .toList();
        return items.stream()
                .map(FeedItem::updated)
                .max(String::compareTo)
                .map(updated -> new Feed(file, title, updated, items));
    }

    /** Returns the start of a date in UTC (RFC 3339). */
    static String instant(PartialDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT00:00:00Z",
                date.year(),
                date.month().orElse(1),
                date.day().orElse(1));
    }
}
