package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever has to be named has a name. */
final class NoBlankText implements Rule {

    @Override
    public String id() {
        return "blank-text";
    }

    @Override
    public String statement() {
        return "A title, an author, a tag and the label of a link are not blank.";
    }

    @Override
    public Stream<Finding> inspect(Catalog catalog) {
        Stream<Finding> titles = Stream.of(Stream.of(catalog), catalog.allSections(), catalog.entries())
                .flatMap(nodes -> nodes)
                .flatMap(node -> check(node, "title", node.title()));
        return Stream.concat(titles, catalog.entries().flatMap(this::names));
    }

    private Stream<Finding> names(Entry entry) {
        return Stream.of(
                        IntStream.range(0, entry.authors().size())
                                .boxed()
                                .flatMap(i -> check(
                                        entry,
                                        "authors[" + i + "]",
                                        entry.authors().get(i).name())),
                        IntStream.range(0, entry.tags().size())
                                .boxed()
                                .flatMap(i -> check(
                                        entry, "tags[" + i + "]", entry.tags().get(i))),
                        IntStream.range(0, entry.links().size())
                                .boxed()
                                .flatMap(i -> check(
                                        entry,
                                        "links[" + i + "].label",
                                        entry.links().get(i).label())))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> check(Node node, String member, String text) {
        return text.isBlank()
                ? Stream.of(new Finding(
                        id(), Severity.ERROR, node, member, "the text is blank; expected something to read"))
                : Stream.empty();
    }
}
