package io.github.catalogkit.exporter.bibtex;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Writes records, each with a field a line, and an empty line between two. */
final class BibtexWriter {

    /** One rare label is a letter longer, which is no reason to indent the values of all records. */
    private static final int LABEL_WIDTH = Field.HOWPUBLISHED.label().length();

    private final Writer out;
    private final Alphabet alphabet;
    private boolean empty = true;

    BibtexWriter(Writer out, Alphabet alphabet) {
        this.out = out;
        this.alphabet = alphabet;
    }

    void write(BibtexEntry entry) throws IOException {
        if (!empty) {
            out.write('\n');
        }
        empty = false;
        out.write("@" + entry.type() + "{" + entry.key());
        for (Map.Entry<Field, FieldValue> field : entry.fields().entrySet()) {
            String label = field.getKey().label();
            out.write(",\n  " + label + " ".repeat(Math.max(0, LABEL_WIDTH - label.length())) + " = ");
            out.write(field.getValue().spelling(alphabet));
        }
        out.write("\n}\n");
    }

    /** Says so if there was no record: a file without a byte looks like a failure. */
    void finish() throws IOException {
        if (empty) {
            out.write("% Nothing of this catalogue can be cited.\n");
        }
    }
}
