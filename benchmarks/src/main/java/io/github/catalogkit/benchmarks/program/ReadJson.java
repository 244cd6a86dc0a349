package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.benchmarks.program.JsonList.Item;
import io.github.catalogkit.benchmarks.program.JsonList.Maker;
import io.github.catalogkit.benchmarks.program.JsonList.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code /big.json} of the class path with Jackson, and all that there is of its entries. */
public final class ReadJson {

    private long lengths;
    private long texts;

    private ReadJson() {}

    /** Reads it. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        ReadJson reading = new ReadJson();
        try (InputStream in = Objects.requireNonNull(ReadJson.class.getResourceAsStream("/big.json"))) {
            JsonList list = new JsonMapper().readValue(in, JsonList.class);
            for (Part section : list.sections()) {
                section.entries().forEach(reading::read);
            }
        }
        Reading.print(start, reading.lengths, reading.texts);
    }

    private void read(Item entry) {
        text(entry.title());
        text(entry.url());
        texts += entry.description().text().length();
        for (Maker author : orNone(entry.authors())) {
            text(author.name());
        }
        text(entry.published());
        for (String tag : orNone(entry.tags())) {
            text(tag);
        }
        lengths += orNone(entry.relations()).size();
        text(entry.repository());
        text(entry.licence());
        text(entry.publication());
        text(entry.publisher());
    }

    private void text(@Nullable String value) {
        lengths += value == null ? 0 : value.length();
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
