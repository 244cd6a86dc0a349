package io.github.catalogkit.rule;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The people of a catalogue: those who keep it, and the authors of its entries. */
final class Persons {

    private Persons() {}

    /** Reports what is wrong with the name of a person, in the order of the list. */
    static void inspectNames(Catalog catalog, Inspection inspection, Function<String, Optional<String>> mistake) {
        inspect(catalog, inspection, "name", person -> mistake.apply(person.name()));
    }

    /** Reports what is wrong with one member of each person, in the order of the list. */
    static void inspect(
            Catalog catalog, Inspection inspection, String member, Function<Person, Optional<String>> mistake) {
        Inspector inspector = new Inspector(inspection, member, mistake);
        inspector.inspect(catalog, "imprint.maintainers", catalog.imprint().maintainers());
        CatalogTexts.entries(catalog).forEach(entry -> inspector.inspect(entry, "authors", entry.authors()));
    }

    private record Inspector(Inspection inspection, String member, Function<Person, Optional<String>> mistake) {

        void inspect(Node node, String people, List<Author> authors) {
            for (int index = 0; index < authors.size(); index++) {
                if (authors.get(index) instanceof Person person) {
                    String place = people + "[" + index + "]." + member;
                    mistake.apply(person).ifPresent(message -> inspection.report(node, place, message));
                }
            }
        }
    }
}
