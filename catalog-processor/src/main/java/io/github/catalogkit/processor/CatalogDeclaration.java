package io.github.catalogkit.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A catalogue as it is declared.
 *
 * @param members what its annotation says
 * @param companion the book that it accompanies
 * @param sections its sections in their order
 */
record CatalogDeclaration(Members members, Optional<EntryDeclaration> companion, List<SectionDeclaration> sections) {

    Stream<EntryDeclaration> allEntries() {
        return sections.stream().flatMap(SectionDeclaration::allEntries);
    }
}
