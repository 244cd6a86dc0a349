package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import java.util.List;

/** A line of phrases. */
record HouseEntryText(String separator) implements EntryText {

    @Override
    public String line(Entry entry, List<String> seeAlso) {
        return EntryPhrases.title(entry)
                + EntryPhrases.publication(entry).map(name -> ", " + name).orElse("")
                + EntryPhrases.byline(entry).map(names -> " by " + names).orElse("")
                + EntryPhrases.event(entry).map(name -> " (" + name + ")").orElse("")
                + (entry.description().isEmpty() ? "" : separator + InlineMarkdown.write(entry.description()))
                + (seeAlso.isEmpty() ? "" : " (see also " + Enumeration.of(seeAlso) + ")")
                + (entry.entries().isEmpty() ? "" : ":");
    }
}
