package io.github.catalogkit.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The declaration of a catalog.
 *
 * @param members the members of its annotation
 * @param companion the companion book, if there is one
 * @param sections the sections in their order
 */
public record CatalogDeclaration(
        AnnotationMembers members, Optional<EntryDeclaration> companion, List<SectionDeclaration> sections) {

    /** Returns the classes of all sections and their parts. */
    public List<TypeElement> sectionElements() {
        return sections.stream()
                .flatMap(SectionDeclaration::withDescendants)
                .flatMap(SectionDeclaration::elements)
                .toList();
    }

    public Stream<EntryDeclaration> allEntries() {
        return sections.stream().flatMap(SectionDeclaration::allEntries);
    }
}
