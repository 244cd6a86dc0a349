package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.markdown.page.EntryOrigin;
import io.github.catalogkit.markdown.page.EntryTitle;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** The text of an entry's line if no line template applies. */
public abstract class EntryText {

    EntryText() {}

    /**
     * Returns a line of phrases: {@code [Title](url), Publication by A and B (Event): description _(archived)_ (see also C)}.
     *
     * @param separator the text in front of the description
     */
    public static EntryText house(String separator) {
        return new House(separator);
    }

    /**
     * Returns a title and sentences, as awesome-lint requires them: {@code [Title](url) - Description. Publication, by A and B
     * (Event). Archived. See also C.}
     */
    public static EntryText awesome(Catalog catalog) {
        return AwesomeEntryText.of(catalog);
    }

    /**
     * Returns the line as Markdown, without its marker.
     *
     * @param status the status as Markdown; empty if the entry is active
     * @param seeAlso the related entries as Markdown
     */
    public abstract String line(Entry entry, Optional<String> status, List<String> seeAlso);

    /** Returns the status as it continues a line. */
    public static String status(String markdown) {
        return " _(" + markdown + ")_";
    }

    /** Returns the title, linked if the entry has a URL, with the texts before and after it. */
    static String title(Entry entry) {
        String title = EntryTitle.write(entry);
        String linked = EntryValues.link(entry)
                .map(url -> "[" + title + "](" + InlineMarkdown.write(url) + ")")
                .orElse(title);
        InlineText before = entry.details().before();
        InlineText after = entry.details().after();
        return (before.isEmpty() ? "" : InlineMarkdown.write(before) + " ")
                + linked
                + (after.isEmpty() ? "" : " " + InlineMarkdown.write(after));
    }

    static Optional<String> source(Entry entry) {
        return EntryOrigin.source(entry).map(InlineMarkdown::write);
    }

    /** Returns the byline without the word "by". */
    static Optional<String> byline(Entry entry) {
        return entry.authors().isEmpty() ? Optional.empty() : Optional.of(Byline.markdown(entry));
    }

    /** Returns the emphasized title of the book that the entry is a chapter of, without the word "in". */
    static Optional<String> book(Entry entry) {
        return EntryOrigin.book(entry)
                .map(book -> InlineMarkdown.write(InlineText.of(InlineText.emphasis(InlineText.text(book)))));
    }

    static Optional<String> occasion(Entry entry) {
        return EntryOrigin.occasion(entry).map(InlineMarkdown::write);
    }

    private static final class House extends EntryText {

        private final String separator;

        House(String separator) {
            this.separator = separator;
        }

        @Override
        public String line(Entry entry, Optional<String> status, List<String> seeAlso) {
            return title(entry)
                    + source(entry).map(name -> ", " + name).orElse("")
                    + byline(entry).map(names -> " by " + names).orElse("")
                    + book(entry).map(title -> " in " + title).orElse("")
                    + occasion(entry).map(name -> " (" + name + ")").orElse("")
                    + (entry.description().isEmpty() ? "" : separator + InlineMarkdown.write(entry.description()))
                    + status.map(EntryText::status).orElse("")
                    + (seeAlso.isEmpty() ? "" : " (see also " + Enumeration.of(seeAlso) + ")")
                    + (entry.entries().isEmpty() ? "" : ":");
        }
    }
}
