package io.github.catalogkit.exporter.site.feed;

import java.util.List;

/**
 * The newest entries of a list, or of a section.
 *
 * @param file its file without the extension
 * @param title its title
 * @param updated when the newest one was added (RFC 3339)
 * @param items the entries, the newest first
 */
public record Feed(String file, String title, String updated, List<FeedItem> items) {}
