package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.page.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes a page line by line, with the free text and the blank lines that belong between two lines. */
final class PageWriter {

    private final Spacing spacing;
    private final Writer out;
    private final List<String> texts = new ArrayList<>();
    private Spacing.Line last = Spacing.Line.EDGE;
    private boolean startsBelow;

    PageWriter(Spacing spacing, Writer out) {
        this.spacing = spacing;
        this.out = out;
    }

    /** Writes what stands in front of the page, with a blank line between it and the page. */
    void start(String prologue) throws IOException {
        out.write(prologue);
        startsBelow = !prologue.isEmpty();
    }

    /** Puts free text between the last line and the next. */
    void text(String text) {
        texts.add(text);
    }

    void heading(String line) throws IOException {
        line(Spacing.Line.HEADING, line);
    }

    /** Writes a paragraph of one line, which no free text after it can become a part of. */
    void paragraph(String line) throws IOException {
        line(Spacing.Line.TEXT, line);
    }

    void entry(String line) throws IOException {
        line(Spacing.Line.ENTRY, line);
    }

    void end() throws IOException {
        writeSpaceBefore(Spacing.Line.EDGE);
    }

    private void line(Spacing.Line kind, String line) throws IOException {
        writeSpaceBefore(kind);
        write(line + "\n");
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
