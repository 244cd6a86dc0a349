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
        inspect(catalog, "imprint.maintainers", catalog.imprint().maintainers(), inspection, mistake);
        CatalogTexts.entries(catalog).forEach(entry -> inspect(entry, "authors", entry.authors(), inspection, mistake));
    }

    private static void inspect(
            Node node,
            String member,
            List<Author> authors,
            Inspection inspection,
            Function<String, Optional<String>> mistake) {
        for (int index = 0; index < authors.size(); index++) {
            if (authors.get(index) instanceof Person person) {
                String name = CatalogTexts.memberOfName(member, index, person);
                mistake.apply(person.name()).ifPresent(message -> inspection.report(node, name, message));
            }
        }
    }
}
