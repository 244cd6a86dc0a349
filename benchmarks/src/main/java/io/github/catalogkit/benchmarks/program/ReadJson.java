package io.github.catalogkit.benchmarks.program;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads all values of all entries of {@code /big.json} on the class path, with Jackson. */
public final class ReadJson {

    private final ReadValues values = new ReadValues();

    private ReadJson() {}

    /** Reads the values, and prints how long that took. */
    public static void main(String[] arguments) throws IOException {
        ReadJson program = new ReadJson();
        try (InputStream in = Objects.requireNonNull(ReadJson.class.getResourceAsStream("/big.json"))) {
            Catalog catalog = new JsonMapper().readValue(in, Catalog.class);
            catalog.sections().forEach(section -> section.entries().forEach(program::read));
        }
        program.values.print();
    }

    private void read(Entry entry) {
        values.add(entry.title());
        values.add(entry.url());
        values.addDescription(entry.description().text());
        for (Author author : orNone(entry.authors())) {
            values.add(author.name());
        }
        values.add(entry.published());
        for (String tag : orNone(entry.tags())) {
            values.add(tag);
        }
        values.addRelations(orNone(entry.relations()).size());
        values.add(entry.repository());
        orNone(entry.license()).forEach(values::add);
        values.add(entry.publication());
        values.add(entry.publisher());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    record Catalog(
            @JsonProperty("$schema") String schema,
            int schemaVersion,
            String id,
            String title,
            Text introduction,
            List<Section> sections) {}

    record Section(String id, String title, List<Entry> entries) {}

    record Entry(
            String kind,
            String id,
            String title,
            String url,
            Text description,
            @Nullable List<Author> authors,
            @Nullable String published,
            @Nullable List<String> tags,
            @Nullable List<Relation> relations,
            @Nullable String publication,
            @Nullable String publisher,
            @Nullable String repository,
            @Nullable List<String> license) {}

    record Text(String markdown, String text) {}

    record Author(String name, String family) {}

    record Relation(String kind, String target) {}
}
