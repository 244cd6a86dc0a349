package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.InlineText;
import java.util.List;

/** How the line of an entry says what it is, where no form of a line does. */
interface EntryWords {

    /**
     * Returns the line as Markdown, without its marker.
     *
     * @param seeAlso the entries that are worth a look too, as Markdown
     */
    String line(Entry entry, List<String> seeAlso);

    /** Returns the title, linked if the entry has an address, with the words of the list before and after it. */
    static String name(Entry entry) {
        String title = InlineMarkdown.write(entry.title());
        String linked = entry.address()
                .map(address -> "[" + title + "](" + InlineMarkdown.write(address) + ")")
                .orElse(title);
        InlineText before = entry.details().before();
        InlineText after = entry.details().after();
        return (before.isEmpty() ? "" : InlineMarkdown.write(before) + " ")
                + linked
                + (after.isEmpty() ? "" : " " + InlineMarkdown.write(after));
    }
}
