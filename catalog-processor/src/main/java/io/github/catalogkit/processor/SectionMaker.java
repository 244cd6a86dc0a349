package io.github.catalogkit.processor;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes the sections and entries of declarations. */
final class SectionMaker {

    private final ValueReader values;
    private final Identities identities;
    private final LayoutReader layouts;
    private final DetailsMaker details;
    private final EntryMaker entries;
    private final IdentityHashMap<Node, Members> declarations = new IdentityHashMap<>();

    SectionMaker(Diagnostics diagnostics, RelationReader relations) {
        values = new ValueReader(diagnostics);
        identities = new Identities(values, diagnostics);
        AuthorReader authors = new AuthorReader(values, diagnostics);
        layouts = new LayoutReader(new VerbatimReader(diagnostics));
        details = new DetailsMaker(values, layouts, identities, authors, relations);
        entries = new EntryMaker(values);
    }

    /** What was declared, by what was made of it. */
    IdentityHashMap<Node, Members> declarations() {
        return declarations;
    }

    List<Section> sections(List<SectionDeclaration> declared) {
        return declared.stream().map(this::section).toList();
    }

    Entry entry(EntryDeclaration declaration) {
        Entry entry = entries.make(declaration, details.make(declaration, entries(declaration.entries())));
        declarations.put(entry, declaration.members());
        return entry;
    }

    private Section section(SectionDeclaration declaration) {
        Members members = declaration.members();
        Section section = new Section(
                identities.of(members),
                values.title(members, "value")
                        .orElse(members.element().getSimpleName().toString()),
                values.inline(members, "introduction").orElse(InlineText.empty()),
                entries(declaration.entries()),
                sections(declaration.sections()),
                layouts.read(members.element()),
                members.constant("order").map(Order::valueOf).orElse(Order.CURATED));
        declarations.put(section, members);
        return section;
    }

    private List<Entry> entries(List<EntryDeclaration> declared) {
        return declared.stream().map(this::entry).toList();
    }
}
