package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.CatalogDeclaration;

/**
 * The readers of class literals that name other parts of a catalog.
 *
 * @param relations the reader of those that name entries
 * @param sections the reader of those that name sections
 */
public record References(RelationReader relations, SectionReferences sections) {

    /** Returns readers of references to any entries and sections. */
    public static References ofSections(Diagnostics diagnostics) {
        return new References(RelationReader.ofSections(diagnostics), SectionReferences.ofSections(diagnostics));
    }

    /** Returns readers of references within a catalog; what is wrong with others is reported elsewhere. */
    static References ofCatalog(CatalogDeclaration catalog, Diagnostics diagnostics, UnlistedRelations unlisted) {
        return new References(
                RelationReader.ofCatalog(catalog, unlisted), SectionReferences.ofCatalog(catalog, diagnostics));
    }

    /** Returns readers that report all that is wrong with references, and collect relations to entries of no catalog. */
    static References ofWhole(CatalogDeclaration catalog, Diagnostics diagnostics, UnlistedRelations unlisted) {
        return new References(
                RelationReader.ofWhole(catalog, diagnostics, unlisted),
                SectionReferences.ofWhole(catalog, diagnostics));
    }
}
