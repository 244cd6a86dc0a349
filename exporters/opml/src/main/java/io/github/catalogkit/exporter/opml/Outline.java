package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.WebAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An outline element.
 *
 * @param attributes the attributes in the order in which they are written
 * @param outlines the outlines within this one
 */
record Outline(Map<String, String> attributes, List<Outline> outlines) {

    Outline {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        outlines = List.copyOf(outlines);
    }

    static Outline of(String text) {
        return new Outline(Map.of("text", text), List.of());
    }

    static Outline link(String text, WebAddress address) {
        return new Outline(Map.of("type", "link"), List.of())
                .with("text", Optional.of(text))
                .with("url", Optional.of(address.value()));
    }

    Outline with(String attribute, Optional<String> value) {
        if (value.isEmpty()) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value.get());
        return new Outline(more, outlines);
    }

    Outline with(List<Outline> below) {
        List<Outline> more = new ArrayList<>(outlines);
        more.addAll(below);
        return new Outline(attributes, more);
    }
}
