package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.util.List;

/** The text of an entry's line where no line template applies. */
public interface EntryText {

    /**
     * Returns the line as Markdown, without its marker.
     *
     * @param seeAlso the entries to see also, as Markdown
     */
    String line(Entry entry, List<String> seeAlso);

    /**
     * Returns a line of phrases: {@code [Title](url), Publication by A and B (Event): description (see also C)}.
     *
     * @param separator what is in front of the description
     */
    static EntryText house(String separator) {
        return new HouseEntryText(separator);
    }

    /**
     * Returns a title and sentences, as awesome-lint wants them: {@code [Title](url) - Description. Publication, by A and B
     * (Event). See also C.}
     */
    static EntryText awesome(Catalog catalog) {
        return AwesomeEntryText.of(catalog);
    }
}
