package io.github.catalogkit.processor;

import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;

/** Reads the relations of an entry: class literals that name other entries. */
final class RelationReader {

    private final Identities identities;
    private final Diagnostics diagnostics;

    RelationReader(Identities identities, Diagnostics diagnostics) {
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
        Optional<String> target = Members.classOf(value)
                .flatMap(element -> Declarations.kind(element).flatMap(kind -> Declarations.entry(element, kind)))
                .map(identities::of);
        if (target.isEmpty()) {
            diagnostics.error(
                    entry.place(value),
                    Problem.NOT_AN_ENTRY,
                    value + " is no entry; expected a class with the annotation of its kind, such as @Tool");
        }
        return target;
    }
}
