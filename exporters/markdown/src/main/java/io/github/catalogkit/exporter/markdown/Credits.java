package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Byline;
import io.github.catalogkit.model.Entry;
import java.util.Optional;

/** Where an entry appeared, who made it and where it was presented, as Markdown. */
final class Credits {

    private Credits() {}

    static Optional<String> publication(Entry entry) {
        return entry.publication().map(InlineMarkdown::write);
    }

    static Optional<String> authors(Entry entry) {
        return entry.authors().isEmpty() ? Optional.empty() : Optional.of(Byline.markdown(entry.authors()));
    }

    static Optional<String> event(Entry entry) {
        return entry.event().map(event -> InlineMarkdown.write(event.label()));
    }
}
