package io.github.catalogkit.benchmarks.program;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as the exporter of JSON writes it: what somebody would declare who reads it with Jackson. */
public record JsonList(
        @JsonProperty("$schema") String schema,
        int schemaVersion,
        String id,
        String title,
        Text introduction,
        List<Part> sections) {

    /** A section. */
    public record Part(String id, String title, List<Item> entries) {}

    /** An entry. */
    public record Item(
            String kind,
            String id,
            String title,
            String url,
            Text description,
            @Nullable List<Maker> authors,
            @Nullable String published,
            @Nullable List<String> tags,
            @Nullable List<Reference> relations,
            @Nullable String publication,
            @Nullable String publisher,
            @Nullable String repository,
            @Nullable String licence) {}

    /** Inline text. */
    public record Text(String markdown, String text) {}

    /** An author. */
    public record Maker(String name, String family) {}

    /** A relation. */
    public record Reference(String kind, String target) {}
}
