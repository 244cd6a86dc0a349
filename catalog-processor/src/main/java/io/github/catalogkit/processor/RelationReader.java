package io.github.catalogkit.processor;

import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the relations of an entry: class literals that name other entries. */
final class RelationReader {

    private final Set<TypeElement> entries;
    private final Identities identities;
    private final Diagnostics diagnostics;

    RelationReader(Set<TypeElement> entries, Identities identities, Diagnostics diagnostics) {
        this.entries = entries;
        this.identities = identities;
        this.diagnostics = diagnostics;
    }

    List<Relation> read(Members entry) {
        return Stream.of(RelationKind.values())
                .flatMap(kind -> entry.values(kind.member()).stream()
                        .filter(value -> !Members.isUnresolved(value))
                        .flatMap(value -> target(entry, value).stream())
                        .map(target -> new Relation(kind, target)))
                .toList();
    }

    private Optional<String> target(Members entry, AnnotationValue value) {
        Optional<Members> target = Members.classOf(value).flatMap(Declarations::entry);
        if (target.isEmpty()) {
            diagnostics.error(
                    entry.place(value),
                    Problem.NOT_AN_ENTRY,
                    value + " is no entry; expected a class with the annotation of its kind, such as @Tool");
        } else if (target.get().element().equals(entry.element())) {
            diagnostics.error(
                    entry.place(value), Problem.UNKNOWN_ENTRY, value + " is this entry itself; expected another one");
        } else if (!entries.contains(target.get().element())) {
            diagnostics.error(
                    entry.place(value),
                    Problem.UNKNOWN_ENTRY,
                    value + " stands in no section of this catalogue; expected an entry that does");
        } else {
            return target.map(identities::of);
        }
        return Optional.empty();
    }
}
