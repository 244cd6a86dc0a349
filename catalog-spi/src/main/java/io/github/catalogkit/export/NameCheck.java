package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rejects a selection with names that a catalog does not have, and reports all of them at once. */
final class NameCheck {

    /** The maximum number of names in a message; more do not help. */
    private static final int SHOWN = 20;

    private final Catalog catalog;

    NameCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    void check(Selection selection) {
        Stream<String> mistakes = Stream.of(
                        mistakes(
                                "section",
                                selection.sections(),
                                catalog.allSections().map(Section::id)),
                        mistakes(
                                "entry of the kind",
                                selection.kinds(),
                                catalog.entries()
                                        .map(entry -> entry.kind().label())
                                        .distinct()
                                        .sorted()),
                        mistakes("tag", selection.tags(), catalog.tags().sorted()),
                        mistakes("entry", selection.ids(), catalog.entries().map(Entry::id)))
                .flatMap(all -> all);
        String message = mistakes.collect(Collectors.joining(", "));
        if (!message.isEmpty()) {
            throw new ExportException("the catalog \"" + catalog.id() + "\" has " + message);
        }
    }

    private Stream<String> mistakes(String what, List<String> wanted, Stream<String> names) {
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        List<String> known = names.toList();
        return wanted.stream()
                .filter(name -> !known.contains(name))
                .map(name -> "no " + what + " \"" + name + "\" ("
                        + NearestName.of(name, known)
                                .map(nearest -> "did you mean \"" + nearest + "\"?")
                                .orElseGet(() -> "it has " + list(known))
                        + ")");
    }

    private static String list(List<String> known) {
        if (known.isEmpty()) {
            return "none";
        }
        String first = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return known.size() > SHOWN ? first + " and " + (known.size() - SHOWN) + " more" : first;
    }
}
