package io.github.catalogkit.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The declaration of a section.
 *
 * @param members the members of its annotation
 * @param parts the classes that it names as its parts
 * @param entries the nested entries, in the order of the source, followed by those of the parts
 * @param sections the nested sections, followed by those that it names
 */
public record SectionDeclaration(
        AnnotationMembers members,
        List<TypeElement> parts,
        List<EntryDeclaration> entries,
        List<SectionDeclaration> sections) {

    Stream<SectionDeclaration> withDescendants() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(SectionDeclaration::withDescendants));
    }

    /** Returns its class and those of its parts. */
    Stream<TypeElement> elements() {
        return Stream.concat(Stream.of(members.element()), parts.stream());
    }

    Stream<EntryDeclaration> allEntries() {
        return Stream.concat(
                entries.stream().flatMap(EntryDeclaration::withDescendants),
                sections.stream().flatMap(SectionDeclaration::allEntries));
    }
}
