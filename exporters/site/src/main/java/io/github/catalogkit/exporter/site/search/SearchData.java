package io.github.catalogkit.exporter.site.search;

import io.github.catalogkit.export.StatusNote;
import io.github.catalogkit.exporter.site.outline.Credits;
import io.github.catalogkit.exporter.site.outline.Facet;
import io.github.catalogkit.exporter.site.outline.FacetValue;
import io.github.catalogkit.exporter.site.outline.PlacedEntry;
import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.exporter.site.text.Texts;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what the script of the pages searches and shows, as a script that sets {@code catalogList}: a page that is opened from a
 * disk can load no JSON.
 */
public final class SearchData {

    private static final List<String> TEXTS = List.of("count", "count.one", "found", "none", "suggest", "link");

    private final Site site;
    private final Map<String, Integer> sections = new HashMap<>();

    private SearchData(Site site) {
        this.site = site;
        site.catalog().allSections().forEach(section -> sections.put(section.id(), sections.size()));
    }

    /** Writes the script. */
    public static void write(Site site, OutputStream out) throws IOException {
        DataScript.write("catalogList", out, new SearchData(site)::write);
    }

    private void write(JsonGenerator json) {
        writeTexts(json);
        json.writeArrayPropertyStart("sections");
        site.catalog().allSections().forEach(section -> writeSection(json, section));
        json.writeEndArray();
        json.writeArrayPropertyStart("facets");
        site.facets().forEach(facet -> writeFacet(json, facet));
        json.writeEndArray();
        json.writeObjectPropertyStart("former");
        site.entries()
                .map(PlacedEntry::entry)
                .forEach(entry -> entry.details().formerIds().forEach(id -> json.writeStringProperty(id, entry.id())));
        json.writeEndObject();
        writeColumns(json);
    }

    private void writeTexts(JsonGenerator json) {
        json.writeStringProperty("id", site.catalog().id());
        json.writeStringProperty("language", site.texts().language());
        json.writeObjectPropertyStart("texts");
        TEXTS.forEach(key -> json.writeStringProperty(key, site.texts().get(key)));
        json.writeEndObject();
    }

    private void writeFacet(JsonGenerator json, Facet facet) {
        json.writeStartObject();
        json.writeStringProperty("name", facet.name());
        writeStrings(json, "values", facet.values().stream().map(FacetValue::value));
        writeStrings(json, "labels", facet.values().stream().map(FacetValue::label));
        json.writeArrayPropertyStart("of");
        site.entries().forEach(entry -> writePositions(json, facet.positions(entry)));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeStrings(JsonGenerator json, String name, Stream<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
        json.writeRaw('\n');
    }

    private void writeSection(JsonGenerator json, Section section) {
        json.writeStartArray();
        json.writeString(section.title());
        json.writeString(site.fileOf(section));
        json.writeEndArray();
    }

    /** Writes an array for each property, since similar values one after another are compressed well. */
    private void writeColumns(JsonGenerator json) {
        column(json, "ids", Entry::id);
        column(json, "titles", Entry::title);
        column(json, "urls", entry -> entry.address().map(String::valueOf).orElse(""));
        json.writeArrayPropertyStart("in");
        site.entries()
                .forEach(placed ->
                        json.writeNumber(sections.getOrDefault(placed.section().id(), 0)));
        json.writeEndArray();
        column(json, "descriptions", entry -> entry.description().plain());
        column(json, "people", this::people);
        column(json, "dates", entry -> entry.published().map(String::valueOf).orElse(""));
        column(
                json,
                "added",
                entry -> entry.details().added().map(String::valueOf).orElse(""));
        column(
                json,
                "notes",
                entry -> StatusNote.of(site.catalog(), entry)
                        .map(StatusNote::text)
                        .orElse(""));
        column(json, "further", SearchData::further);
    }

    private void column(JsonGenerator json, String name, Function<Entry, String> text) {
        writeStrings(json, name, site.entries().map(PlacedEntry::entry).map(text));
    }

    /** Writes one position as a number, since most properties have one value. */
    private static void writePositions(JsonGenerator json, List<Integer> positions) {
        if (positions.size() == 1) {
            json.writeNumber(positions.get(0));
        } else {
            json.writeStartArray();
            positions.forEach(json::writeNumber);
            json.writeEndArray();
        }
    }

    private String people(Entry entry) {
        Texts texts = site.texts();
        return entry.authors().stream()
                .map(author -> Credits.name(author, texts))
                .collect(Collectors.joining(", "));
    }

    private static String further(Entry entry) {
        Stream<String> texts = Stream.of(
                        entry.details().subtitle().stream(),
                        entry.details().aliases().stream(),
                        entry.publication().stream(),
                        entry.licenses().stream(),
                        entry.facts().stream().map(fact -> fact.value().plain()))
                .flatMap(it -> it);
        return texts.collect(Collectors.joining(" "));
    }
}
