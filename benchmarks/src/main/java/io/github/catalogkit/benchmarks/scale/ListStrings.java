package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.Inline;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects all strings that a made-up list consists of, each once. */
final class ListStrings {

    private final Set<String> strings = new LinkedHashSet<>();

    private ListStrings() {}

    static Collection<String> of(Catalog catalog) {
        ListStrings strings = new ListStrings();
        strings.strings.add(catalog.id());
        strings.strings.add(catalog.title());
        catalog.introduction().parts().forEach(strings::add);
        catalog.allSections().forEach(section -> {
            strings.strings.add(section.id());
            strings.strings.add(section.title());
        });
        catalog.entries().forEach(strings::add);
        return strings.strings;
    }

    private void add(Entry entry) {
        strings.add(entry.id());
        strings.add(entry.title());
        entry.address().ifPresent(address -> strings.add(address.value()));
        entry.description().parts().forEach(this::add);
        entry.authors().stream().map(Author::name).forEach(strings::add);
        entry.published().ifPresent(date -> strings.add(date.toString()));
        strings.addAll(entry.tags());
        entry.relations().forEach(relation -> strings.add(relation.target()));
        if (entry instanceof Tool tool) {
            tool.repository().ifPresent(address -> strings.add(address.value()));
            tool.licence().ifPresent(strings::add);
        } else if (entry instanceof Article article) {
            article.publication().ifPresent(strings::add);
        } else if (entry instanceof Documentation documentation) {
            documentation.publisher().ifPresent(strings::add);
        }
    }

    private void add(Inline piece) {
        strings.add(piece.plain());
        if (piece instanceof Inline.Link link) {
            strings.add(link.address().value());
        }
    }
}
