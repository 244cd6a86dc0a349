package io.github.catalogkit.reader.json;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of an object that are streamed, since they can be large, before the other members are read. */
record Streamed(List<Entry> entries, List<Section> sections, List<Entry> companions) {

    static final Streamed NOTHING = new Streamed(List.of(), List.of(), List.of());

    static Streamed empty() {
        return new Streamed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Optional<Entry> companion() {
        return companions.stream().findFirst();
    }
}
