package io.github.catalogkit.processor;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Slug;
import io.github.catalogkit.text.InlineText;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Makes the immutable catalogue of a declaration. */
final class CatalogMaker {

    private final CatalogDeclaration declaration;
    private final ValueReader values;
    private final Identities identities;
    private final ImprintReader imprints;
    private final StyleReader styles;
    private final LayoutReader layouts;
    private final DetailsMaker details;
    private final EntryMaker entries;
    private final IdentityHashMap<Node, Members> declarations = new IdentityHashMap<>();

    CatalogMaker(CatalogDeclaration declaration, Diagnostics diagnostics) {
        this.declaration = declaration;
        values = new ValueReader(diagnostics);
        identities = new Identities(values, diagnostics);
        AuthorReader authors = new AuthorReader(values, diagnostics);
        imprints = new ImprintReader(values, authors);
        VerbatimReader verbatim = new VerbatimReader(diagnostics);
        styles = new StyleReader(verbatim);
        layouts = new LayoutReader(verbatim);
        Set<TypeElement> listed = declaration
                .allEntries()
                .map(entry -> entry.members().element())
                .collect(Collectors.toUnmodifiableSet());
        details = new DetailsMaker(listed, values, layouts, identities, authors, diagnostics);
        entries = new EntryMaker(values);
    }

    ReadCatalog make() {
        Members members = declaration.members();
        String name = members.element().getSimpleName().toString();
        Catalog catalog = Catalog.of(
                        values.read(members, "id", Problem.MALFORMED_ID, Slug::require)
                                .orElse("malformed"),
                        values.title(members, "title").orElse(name),
                        sections(declaration.sections()))
                .withIntroduction(values.inline(members, "introduction").orElse(InlineText.empty()))
                .withImprint(imprints.read(members))
                .withStyle(styles.read(members.element()))
                .withRules(RuleSettingReader.read(members))
                .withLayout(layouts.read(members.element()));
        if (declaration.companion().isPresent()) {
            catalog = catalog.withCompanion((Book) entry(declaration.companion().get()));
        }
        declarations.put(catalog, members);
        return new ReadCatalog(catalog, declarations);
    }

    private Section[] sections(List<SectionDeclaration> declared) {
        return declared.stream().map(this::section).toArray(Section[]::new);
    }

    private Section section(SectionDeclaration declaration) {
        Members members = declaration.members();
        Section section = new Section(
                identities.of(members),
                values.title(members, "value")
                        .orElse(members.element().getSimpleName().toString()),
                values.inline(members, "introduction").orElse(InlineText.empty()),
                entries(declaration.entries()),
                List.of(sections(declaration.sections())),
                layouts.read(members.element()));
        declarations.put(section, members);
        return section;
    }

    private List<Entry> entries(List<EntryDeclaration> declared) {
        return declared.stream().map(this::entry).toList();
    }

    private Entry entry(EntryDeclaration declaration) {
        Entry entry = entries.make(declaration, details.make(declaration, entries(declaration.entries())));
        declarations.put(entry, declaration.members());
        return entry;
    }
}
