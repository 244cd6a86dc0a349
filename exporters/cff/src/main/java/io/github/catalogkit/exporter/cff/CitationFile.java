package io.github.catalogkit.exporter.cff;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.yaml.YamlMapping;
import io.github.catalogkit.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The members of a citation file, in the order in which people read them. */
final class CitationFile {

    private CitationFile() {}

    static YamlMapping of(Catalog catalog, int keywords) {
        Imprint imprint = catalog.imprint();
        String title = title(catalog);
        YamlMapping file = new YamlMapping()
                .put("cff-version", "1.2.0")
                .put("message", "If you use this list, please cite it using the metadata from this file.")
                .put("type", "dataset") // the other type is software
                .put("title", title)
                .put("authors", Authors.of(imprint.maintainers(), title))
                .put("abstract", Optional.of(catalog.introduction().line()).filter(text -> !text.isEmpty()))
                .put("keywords", YamlSequence.of(frequentTags(catalog, keywords)))
                .put("url", imprint.homepage().map(WebAddress::value));
        Licenses.put(file, imprint.license());
        return file.put("date-released", released(imprint));
    }

    /** Returns the title, or the id of a catalog without one, since a title is required. */
    private static String title(Catalog catalog) {
        return catalog.title().isEmpty() ? catalog.id() : catalog.title();
    }

    /** Returns the date of the last change if its day is known, since the format has no months and years. */
    private static Optional<String> released(Imprint imprint) {
        return imprint.updated()
                .or(imprint::created)
                .filter(date -> date.day().isPresent() && date.year() > 0 && !date.approximate())
                .map(date -> new PartialDate(date.year(), date.month(), date.day()))
                .map(PartialDate::toString);
    }

    /** Returns the tags of most entries; of tags with as many entries, the one that appears first. */
    private static List<String> frequentTags(Catalog catalog, int most) {
        Map<String, Long> entries = catalog.entries()
                .flatMap(entry -> entry.tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, LinkedHashMap::new, Collectors.counting()));
        return entries.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
