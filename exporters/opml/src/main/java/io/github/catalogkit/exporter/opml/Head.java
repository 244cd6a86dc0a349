package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The head of a file: all elements except the owner's email address, which catalogs do not declare, and the window state.
 *
 * @param elements the elements in the order in which they are written
 */
record Head(Map<String, String> elements) {

    private static final String SPECIFICATION = "http://opml.org/spec2.opml";

    Head {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    static Head of(Catalog catalog) {
        Imprint imprint = catalog.imprint();
        Map<String, String> elements = new LinkedHashMap<>();
        elements.put("title", catalog.title());
        date(imprint.created()).ifPresent(date -> elements.put("dateCreated", date));
        date(imprint.updated()).ifPresent(date -> elements.put("dateModified", date));
        owner(catalog).ifPresent(names -> elements.put("ownerName", names));
        imprint.homepage().map(WebAddress::value).ifPresent(address -> elements.put("ownerId", address));
        elements.put("docs", SPECIFICATION);
        return new Head(elements);
    }

    private static Optional<String> date(Optional<PartialDate> date) {
        return date.flatMap(InternetDate::of);
    }

    private static Optional<String> owner(Catalog catalog) {
        String names = Enumeration.of(
                catalog.imprint().maintainers().stream().map(Author::name).toList());
        return Optional.of(names).filter(text -> !text.isEmpty());
    }
}
