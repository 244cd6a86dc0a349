package io.github.catalogkit.processor;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Slug;
import io.github.catalogkit.text.InlineText;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Makes the immutable catalogue of a declaration. */
final class CatalogMaker {

    private final CatalogDeclaration declaration;
    private final Diagnostics diagnostics;
    private final Diagnostics ofParts;
    private final ValueReader values;
    private final RelationReader relations;

    private CatalogMaker(
            CatalogDeclaration declaration, Diagnostics diagnostics, Diagnostics ofParts, RelationReader relations) {
        this.declaration = declaration;
        this.diagnostics = diagnostics;
        this.ofParts = ofParts;
        this.relations = relations;
        values = new ValueReader(diagnostics);
    }

    /** Leaves it to {@link SectionProcessor} to tell what is wrong with the values of sections and entries. */
    static CatalogMaker besideSections(CatalogDeclaration declaration, Diagnostics diagnostics) {
        RelationReader relations = RelationReader.ofCatalog(entries(declaration), diagnostics);
        return new CatalogMaker(declaration, diagnostics, Diagnostics.silent(), relations);
    }

    /** Tells whatever is wrong. */
    static CatalogMaker ofWhole(CatalogDeclaration declaration, Diagnostics diagnostics) {
        RelationReader relations = RelationReader.ofWhole(entries(declaration), diagnostics);
        return new CatalogMaker(declaration, diagnostics, diagnostics, relations);
    }

    private static Set<TypeElement> entries(CatalogDeclaration declaration) {
        return declaration.allEntries().map(entry -> entry.members().element()).collect(Collectors.toUnmodifiableSet());
    }

    ReadCatalog make() {
        Members members = declaration.members();
        VerbatimReader verbatim = new VerbatimReader(diagnostics);
        SectionMaker sections = new SectionMaker(ofParts, relations);
        String name = members.element().getSimpleName().toString();
        Catalog catalog = Catalog.of(
                        values.read(members, "id", Problem.MALFORMED_ID, Slug::require)
                                .orElse("malformed"),
                        values.title(members, "title").orElse(name))
                .withSections(sections.sections(declaration.sections()))
                .withIntroduction(values.inline(members, "introduction").orElse(InlineText.empty()))
                .withImprint(new ImprintReader(values, new AuthorReader(values, diagnostics)).read(members))
                .withStyle(new StyleReader(verbatim).read(members.element()))
                .withRules(RuleSettingReader.read(members))
                .withLayout(new LayoutReader(verbatim).read(members.element()));
        IdentityHashMap<Node, Members> declarations = sections.declarations();
        if (declaration.companion().isPresent()) {
            SectionMaker companion = new SectionMaker(diagnostics, relations);
            catalog = catalog.withCompanion(
                    (Book) companion.entry(declaration.companion().get()));
            declarations.putAll(companion.declarations());
        }
        declarations.put(catalog, members);
        return new ReadCatalog(catalog, declarations);
    }
}
