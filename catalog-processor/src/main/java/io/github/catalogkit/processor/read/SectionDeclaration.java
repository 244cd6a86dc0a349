package io.github.catalogkit.processor.read;

import java.util.List;
import java.util.stream.Stream;

/**
 * The declaration of a section.
 *
 * @param members the members of its annotation
 * @param entries the nested entries, in the order of the source
 * @param sections the nested sections, followed by those that it names
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
