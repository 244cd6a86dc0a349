package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Placeholder;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.reader.markdown.text.ContinuationLines;
import io.github.catalogkit.reader.markdown.text.SourceText;
import io.github.catalogkit.reader.markdown.text.Whitespace;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line of an entry while it is being read, from its start to its end. */
final class LineDraft {

    private final SourceText source;
    private final StringBuilder form = new StringBuilder();

    /** What stands in the form as it is, after the last value in it. */
    private final StringBuilder kept = new StringBuilder();

    /** Where the line ends, without blanks at its end. */
    final int end;

    /** Up to where the form says what the line says. */
    private int position;

    String title = "";
    int titleStart;
    int addressStart;
    Optional<WebAddress> address = Optional.empty();
    InlineText description = InlineText.empty();
    Optional<String> year = Optional.empty();
    final List<Author> authors = new ArrayList<>();
    final List<LabelledLink> links = new ArrayList<>();
    final List<String> tags = new ArrayList<>();

    LineDraft(SourceText source, int start, int end) {
        this.source = source;
        this.position = start;
        this.end = Whitespace.endBefore(source.text(), start, end);
    }

    /** Takes what stands up to here as it is. */
    void keepTo(int place) {
        if (place > position) {
            kept.append(ContinuationLines.unindented(source, position, place));
            position = place;
        }
    }

    /** Takes what stands up to here for a value, if that value would be written just so. */
    void putTo(int place, Placeholder placeholder, String written) {
        if (place > position
                && ContinuationLines.unindented(source, position, place).equals(written)) {
            endKept();
            form.append(placeholder.form());
            position = place;
        } else {
            keepTo(place);
        }
    }

    /** Takes what stands up to here, and in it a value wherever it is written just so, if that is only once. */
    void findTo(int place, Placeholder placeholder, String written) {
        int found = written.isEmpty() || place <= position
                ? -1
                : source.slice(position, place).indexOf(written);
        if (found >= 0) {
            keepTo(position + found);
            putTo(position + written.length(), placeholder, written);
        }
    }

    private void endKept() {
        form.append(LineTemplate.escape(kept.toString()));
        kept.setLength(0);
    }

    EntryFields fields() {
        keepTo(end);
        endKept();
        return new EntryFields(
                title, address, description, authors, year, links, tags, form.toString(), titleStart, addressStart);
    }
}
