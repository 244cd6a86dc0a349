package io.github.catalogkit.exporter.bibtex;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A record of a BibTeX file.
 *
 * @param type the entry type, such as {@code misc}
 * @param key the citation key
 * @param fields the values of the fields, in the order of {@link Field}
 */
record BibtexEntry(String type, String key, Map<Field, FieldValue> fields) {

    /** The width of labels; one rare label is longer by a letter, for which values are not indented. */
    private static final int LABEL_WIDTH = Field.HOWPUBLISHED.label().length();

    BibtexEntry {
        fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    }

    /** Returns the characters that the alphabet does not have, such as {@code U+6F22 U+1F600}; empty if it has all. */
    String omitted(Alphabet alphabet) {
        return fields.values().stream()
                .flatMap(FieldValue::texts)
                .flatMapToInt(alphabet::omitted)
                .distinct()
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(" "));
    }

    /** Writes the record with one field per line, after a comment with the characters that the alphabet has not. */
    void write(Writer out, Alphabet alphabet) throws IOException {
        String omitted = omitted(alphabet);
        if (!omitted.isEmpty()) {
            out.write("% Warning: LaTeX has no glyph for " + omitted + ", left out of " + key + ".\n");
        }
        out.write("@" + type + "{" + key);
        for (Map.Entry<Field, FieldValue> field : fields.entrySet()) {
            String label = field.getKey().label();
            out.write(",\n  " + label + " ".repeat(Math.max(0, LABEL_WIDTH - label.length())) + " = ");
            out.write(field.getValue().format(alphabet));
        }
        out.write("\n}\n");
    }
}
