package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.value.WebAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An outline element without nested outlines.
 *
 * @param attributes the attributes in the order in which they are written
 */
record Outline(Map<String, String> attributes) {

    Outline {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    static Outline of(String text) {
        return new Outline(Map.of("text", text));
    }

    static Outline link(String text, WebAddress address) {
        return typed("link", text).with("url", address.value());
    }

    static Outline subscription(String text, WebAddress feed) {
        return typed("rss", text).with("title", text).with("xmlUrl", feed.value());
    }

    Outline with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Outline(more);
    }

    Outline with(String attribute, Optional<String> value) {
        return value.map(present -> with(attribute, present)).orElse(this);
    }

    /** Returns this outline with a description, unless the text is empty. */
    Outline described(String text) {
        return with("description", Optional.of(text).filter(line -> !line.isEmpty()));
    }

    private static Outline typed(String type, String text) {
        return new Outline(Map.of("type", type)).with("text", text);
    }
}
