package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.processor.make.DeclaredValues.Nested;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.CatalogDeclaration;
import io.github.catalogkit.schema.CatalogTypes;
import java.util.List;

/** Makes the immutable catalog of a declaration. */
public final class CatalogMaker {

    private final CatalogDeclaration declaration;
    private final Diagnostics diagnostics;
    private final Diagnostics ofSections;
    private final References references;

    private CatalogMaker(
            CatalogDeclaration declaration, Diagnostics diagnostics, Diagnostics ofSections, References references) {
        this.declaration = declaration;
        this.diagnostics = diagnostics;
        this.ofSections = ofSections;
        this.references = references;
    }

    /** Returns a maker that does not report malformed values of sections and entries, which another processor does. */
    public static CatalogMaker besideSections(
            CatalogDeclaration declaration, Diagnostics diagnostics, UnlistedRelations unlisted) {
        References references = References.ofCatalog(declaration, diagnostics, unlisted);
        return new CatalogMaker(declaration, diagnostics, diagnostics.unreported(), references);
    }

    /** Returns a maker that reports every malformed value. */
    public static CatalogMaker ofWhole(
            CatalogDeclaration declaration, Diagnostics diagnostics, UnlistedRelations unlisted) {
        References references = References.ofWhole(declaration, diagnostics, unlisted);
        return new CatalogMaker(declaration, diagnostics, diagnostics, references);
    }

    /** Makes the catalog. */
    public LocatedCatalog make() {
        NodeDeclarations declarations = new NodeDeclarations();
        SectionMaker sections = new SectionMaker(ofSections, references, declarations);
        SectionMaker companion = new SectionMaker(diagnostics, references, declarations);
        Nested nested = new Nested(
                List.of(),
                sections.sections(declaration.sections()),
                declaration.companion().map(companion::entry));
        ReadingContext context = ReadingContext.of(diagnostics, references);
        Catalog catalog = CatalogTypes.CATALOG
                .readProperties(DeclaredValues.of(context, declaration.members(), nested))
                .orElseThrow(); // a required value that is missing has a substitute
        declarations.put(catalog, declaration.members());
        return new LocatedCatalog(catalog, declarations, diagnostics::isRefused);
    }
}
