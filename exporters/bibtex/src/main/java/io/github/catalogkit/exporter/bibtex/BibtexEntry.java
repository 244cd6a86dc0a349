package io.github.catalogkit.exporter.bibtex;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A record of a BibTeX file.
 *
 * @param type the entry type, such as {@code misc}
 * @param key the citation key
 * @param fields the values of the fields, in the order of {@link Field}
 */
record BibtexEntry(String type, String key, Map<Field, FieldValue> fields) {

    BibtexEntry {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }
}
