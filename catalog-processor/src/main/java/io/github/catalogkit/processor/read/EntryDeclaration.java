package io.github.catalogkit.processor.read;

import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The declaration of an entry.
 *
 * @param kind the kind of its annotation
 * @param members the members of its annotation
 * @param entries the nested entries, in the order of the source
 */
public record EntryDeclaration(Kind kind, AnnotationMembers members, List<EntryDeclaration> entries) {

    Stream<EntryDeclaration> withDescendants() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(EntryDeclaration::withDescendants));
    }
}
