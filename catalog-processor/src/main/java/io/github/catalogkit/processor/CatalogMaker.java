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

/**
 * Makes the immutable catalogue of a declaration.
 *
 * <p>What is wrong with the values of sections and entries is not told, since {@link SectionProcessor} tells it.
 */
final class CatalogMaker {

    private final CatalogDeclaration declaration;
    private final Diagnostics diagnostics;
    private final ValueReader values;
    private final RelationReader relations;

    CatalogMaker(CatalogDeclaration declaration, Diagnostics diagnostics) {
        this.declaration = declaration;
        this.diagnostics = diagnostics;
        values = new ValueReader(diagnostics);
        Set<TypeElement> listed = declaration
                .allEntries()
                .map(entry -> entry.members().element())
                .collect(Collectors.toUnmodifiableSet());
        relations = RelationReader.ofCatalog(listed, diagnostics);
    }

    ReadCatalog make() {
        Members members = declaration.members();
        VerbatimReader verbatim = new VerbatimReader(diagnostics);
        SectionMaker sections = new SectionMaker(Diagnostics.silent(), relations);
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
