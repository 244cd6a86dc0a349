package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.markdown.page.Spacing;
import io.github.catalogkit.markdown.page.TableHeader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the headings, entries and free texts of a file with the blank lines between them. */
final class BlockWriter {

    private final Spacing spacing;
    private final Writer out;
    private final List<String> texts = new ArrayList<>();
    private Spacing.Line last = Spacing.Line.EDGE;
    private Optional<TableHeader> table = Optional.empty();
    private boolean startsBelow;

    BlockWriter(Spacing spacing, Writer out) {
        this.spacing = spacing;
        this.out = out;
    }

    /** Writes the prologue and a blank line. */
    void start(String prologue) throws IOException {
        out.write(prologue);
        startsBelow = !prologue.isEmpty();
    }

    /** Adds free text between the last line and the next. */
    void text(String text) {
        texts.add(text);
    }

    void heading(String line) throws IOException {
        line(Spacing.Line.HEADING, line);
    }

    /** Writes a paragraph of one line, which following free text cannot continue. */
    void paragraph(String line) throws IOException {
        line(Spacing.Line.TEXT, line);
    }

    /** Returns the header of the table, if an entry is a row of one here. */
    Optional<TableHeader> table() {
        return TableHeader.at(table, spacing.between(last, texts, Spacing.Line.ENTRY));
    }

    void entry(String line) throws IOException {
        Optional<TableHeader> row = table();
        line(Spacing.Line.ENTRY, line);
        table = row;
    }

    void end() throws IOException {
        writeSpaceBefore(Spacing.Line.EDGE);
    }

    private void line(Spacing.Line kind, String line) throws IOException {
        table = Optional.empty();
        writeSpaceBefore(kind);
        write(line);
        write("\n");
    }

    private void writeSpaceBefore(Spacing.Line next) throws IOException {
        write(spacing.between(last, texts, next));
        texts.clear();
        last = next;
    }

    private void write(String text) throws IOException {
        if (startsBelow && !text.isEmpty()) {
            out.write('\n');
            startsBelow = false;
        }
        out.write(text);
    }
}
