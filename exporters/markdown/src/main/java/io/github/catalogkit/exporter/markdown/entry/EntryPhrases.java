package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.InlineText;
import java.util.Optional;

/** The phrases of an entry's line as Markdown: what it is called, where it was published, by whom, at which event. */
final class EntryPhrases {

    private EntryPhrases() {}

    /** Returns the title, linked if the entry has a URL, with the texts before and after it. */
    static String title(Entry entry) {
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

    static Optional<String> publication(Entry entry) {
        return entry.publication().map(InlineMarkdown::write);
    }

    /** Returns the authors without the word "by" in front of them. */
    static Optional<String> byline(Entry entry) {
        return entry.authors().isEmpty() ? Optional.empty() : Optional.of(Byline.markdown(entry.authors()));
    }

    static Optional<String> event(Entry entry) {
        return entry.event().map(event -> InlineMarkdown.write(event.label()));
    }
}
