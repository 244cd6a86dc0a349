package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.Catalogs;
import java.util.Iterator;

/** Reads the catalogues of the class path: the titles of all entries, or all that there is of them. */
public final class ReadRegistry {

    private long lengths;
    private long texts;

    private ReadRegistry() {}

    /** Reads them; the one argument is {@code titles} or {@code all}. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        ReadRegistry reading = new ReadRegistry();
        Iterator<Entry> entries = Catalogs.load().entries().iterator();
        if (arguments[0].equals("titles")) {
            while (entries.hasNext()) {
                reading.lengths += entries.next().title().length();
            }
        } else {
            while (entries.hasNext()) {
                reading.read(entries.next());
            }
        }
        Reading.print(start, reading.lengths, reading.texts);
    }

    private void read(Entry entry) {
        text(entry.title());
        entry.address().ifPresent(address -> text(address.value()));
        texts += entry.description().plain().length();
        for (Author author : entry.authors()) {
            text(author.name());
        }
        entry.published().ifPresent(date -> text(date.toString()));
        for (String tag : entry.tags()) {
            text(tag);
        }
        lengths += entry.relations().stream().map(Relation::kind).count();
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(address -> text(address.value()));
            tool.licence().ifPresent(this::text);
        } else if (entry instanceof Article article) {
            article.publication().ifPresent(this::text);
        } else if (entry instanceof Documentation documentation) {
            documentation.publisher().ifPresent(this::text);
        }
    }

    private void text(String value) {
        lengths += value.length();
    }
}
