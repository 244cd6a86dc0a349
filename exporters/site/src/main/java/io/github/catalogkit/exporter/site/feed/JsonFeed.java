package io.github.catalogkit.exporter.site.feed;

import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.json.JsonForm;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes a feed as JSON Feed 1.1. */
public final class JsonFeed {

    private JsonFeed() {}

    /** Writes a feed of a site. */
    public static void write(Site site, Feed feed, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonForm.usual().generator(out, true)) {
            json.writeStartObject();
            json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
            json.writeStringProperty("title", feed.title());
            json.writeStringProperty("home_page_url", site.settings().baseUrl());
            json.writeStringProperty("feed_url", site.settings().baseUrl() + feed.file() + ".json");
            json.writeStringProperty("language", site.texts().language());
            json.writeArrayPropertyStart("items");
            feed.items().forEach(item -> write(json, item));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void write(JsonGenerator json, FeedItem item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.page());
        json.writeStringProperty("url", item.page());
        item.entry().address().ifPresent(address -> json.writeStringProperty("external_url", address.value()));
        json.writeStringProperty("title", item.entry().title());
        json.writeStringProperty("content_text", item.content());
        json.writeStringProperty("date_published", item.updated());
        if (!item.entry().tags().isEmpty()) {
            json.writeArrayPropertyStart("tags");
            item.entry().tags().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
