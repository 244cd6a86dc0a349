package io.github.catalogkit.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A catalogue as it is declared.
 *
 * @param members what its annotation says
 * @param companion the book that it accompanies
 * @param sections its sections in their order
 */
record CatalogDeclaration(Members members, Optional<EntryDeclaration> companion, List<SectionDeclaration> sections) {

    List<TypeElement> sectionElements() {
        return sections.stream()
                .flatMap(SectionDeclaration::withDescendants)
                .map(section -> section.members().element())
                .toList();
    }

    Stream<EntryDeclaration> allEntries() {
        return sections.stream().flatMap(SectionDeclaration::allEntries);
    }
}
