package io.github.catalogkit.exporter.ris;

import java.io.IOException;
import java.io.Writer;

/** Writes records, each with a tag a line, and an empty line between two. */
final class RisWriter {

    private static final String LINE_END = "\r\n";

    private final Writer out;
    private boolean first = true;

    RisWriter(Writer out) {
        this.out = out;
    }

    void write(RisRecord record) throws IOException {
        if (!first) {
            out.write(LINE_END);
        }
        first = false;
        for (RisRecord.Line line : record.lines()) {
            out.write(line.tag() + "  - " + line.value() + LINE_END);
        }
    }
}
