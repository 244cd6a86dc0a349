package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Layout;
import io.github.catalogkit.reader.markdown.line.EntryLine;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** A part of the list while it is being read: the title, a section or an entry, and the lines that show it. */
final class Part {

    enum Kind {
        TITLE,
        SECTION,
        ENTRY
    }

    final Kind kind;

    /** The lines that show it; of no length, if it stands on the page without a line. */
    final int start;

    final int end;

    /** How many parts of its kind it stands in, counted from 0 for an entry; the level of the heading for the others. */
    final int depth;

    /** The line as it is, in the form of a layout and without the marker. */
    final String form;

    /** What stands before the line of an entry. */
    final String marker;

    final String title;

    /** Where the item of the list ends that the line of an entry stands in, at any depth. */
    final int itemEnd;

    final Optional<EntryLine> fields;

    final List<Part> entries = new ArrayList<>();
    final List<Part> sections = new ArrayList<>();

    /** The blocks of free text between this line and that of the next part. */
    final List<Node> blocks = new ArrayList<>();

    InlineText introduction = InlineText.empty();
    Layout layout = Layout.none();
    String id = "";

    private Part(
            Kind kind,
            int start,
            int end,
            int depth,
            String form,
            String marker,
            String title,
            int itemEnd,
            Optional<EntryLine> fields) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.depth = depth;
        this.form = form;
        this.marker = marker;
        this.title = title;
        this.itemEnd = itemEnd;
        this.fields = fields;
    }

    static Part heading(Kind kind, int start, int end, int level, String form, String title) {
        return new Part(kind, start, end, level, form, "", title, end, Optional.empty());
    }

    /** A title or a section that the page does not show. */
    static Part hidden(Kind kind, int place, int level, String title) {
        return new Part(kind, place, place, level, "", "", title, place, Optional.empty());
    }

    static Part entry(int start, int end, int depth, String marker, EntryLine fields, int itemEnd) {
        return new Part(
                Kind.ENTRY, start, end, depth, fields.template(), marker, fields.title(), itemEnd, Optional.of(fields));
    }

    boolean isShown() {
        return end > start;
    }
}
