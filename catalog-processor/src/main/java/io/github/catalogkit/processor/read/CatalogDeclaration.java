package io.github.catalogkit.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A catalog as it is declared.
 *
 * @param members what its annotation says
 * @param companion the book that it accompanies
 * @param sections its sections in their order
 */
public record CatalogDeclaration(
        AnnotationMembers members, Optional<EntryDeclaration> companion, List<SectionDeclaration> sections) {

    public List<TypeElement> sectionElements() {
        return sections.stream()
                .flatMap(SectionDeclaration::withDescendants)
                .map(section -> section.members().element())
                .toList();
    }

    public Stream<EntryDeclaration> allEntries() {
        return sections.stream().flatMap(SectionDeclaration::allEntries);
    }
}
