package io.github.catalogkit.processor.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * A section as it is declared.
 *
 * @param members what its annotation says
 * @param entries the entries in it, in the order of the source
 * @param sections the sections in it, and those that it names
 */
public record SectionDeclaration(
        AnnotationMembers members, List<EntryDeclaration> entries, List<SectionDeclaration> sections) {

    Stream<SectionDeclaration> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionDeclaration::withDescendants));
    }

    Stream<EntryDeclaration> allEntries() {
        return Stream.concat(
                entries.stream().flatMap(EntryDeclaration::withDescendants),
                sections.stream().flatMap(SectionDeclaration::allEntries));
    }
}
