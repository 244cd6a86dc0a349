package io.github.catalogkit.processor.read;

import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry as it is declared.
 *
 * @param kind the kind that its annotation names
 * @param members what its annotation says
 * @param entries the entries in it, in the order of the source
 */
public record EntryDeclaration(Kind kind, AnnotationMembers members, List<EntryDeclaration> entries) {

    Stream<EntryDeclaration> withDescendants() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(EntryDeclaration::withDescendants));
    }
}
