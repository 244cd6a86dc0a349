package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import java.util.List;

/**
 * A line of phrases: {@code [Title](url), Publication by A and B (Event): description (see also C)}.
 *
 * @param separator what stands in front of the description
 */
record HouseWords(String separator) implements EntryWords {

    @Override
    public String line(Entry entry, List<String> seeAlso) {
        return EntryWords.name(entry)
                + Credits.publication(entry).map(name -> ", " + name).orElse("")
                + Credits.authors(entry).map(names -> " by " + names).orElse("")
                + Credits.event(entry).map(name -> " (" + name + ")").orElse("")
                + (entry.description().isEmpty() ? "" : separator + InlineMarkdown.write(entry.description()))
                + (seeAlso.isEmpty() ? "" : " (see also " + Enumeration.of(seeAlso) + ")")
                + (entry.entries().isEmpty() ? "" : ":");
    }
}
