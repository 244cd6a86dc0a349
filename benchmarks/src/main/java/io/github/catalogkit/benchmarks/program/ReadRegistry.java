package io.github.catalogkit.benchmarks.program;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.Catalogs;
import io.github.catalogkit.value.Author;
import java.util.Iterator;

/** Reads all values of all entries of the catalogs on the class path. */
public final class ReadRegistry {

    private final ReadValues values = new ReadValues();

    private ReadRegistry() {}

    /** Reads the values, and prints how long that took. */
    public static void main(String[] arguments) {
        ReadRegistry program = new ReadRegistry();
        for (Iterator<Entry> entries = Catalogs.load().entries().iterator(); entries.hasNext(); ) {
            program.read(entries.next());
        }
        program.values.print();
    }

    private void read(Entry entry) {
        values.add(entry.title());
        entry.address().ifPresent(url -> values.add(url.value()));
        values.addDescription(entry.description().plain());
        for (Author author : entry.authors()) {
            values.add(author.name());
        }
        entry.published().ifPresent(date -> values.add(date.toString()));
        for (String tag : entry.tags()) {
            values.add(tag);
        }
        values.addRelations(entry.relations().stream().map(Relation::kind).count());
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(url -> values.add(url.value()));
            tool.licenses().forEach(values::add);
        } else if (entry instanceof Article article) {
            article.publication().ifPresent(values::add);
        } else if (entry instanceof Documentation documentation) {
            documentation.publisher().ifPresent(values::add);
        }
    }
}
