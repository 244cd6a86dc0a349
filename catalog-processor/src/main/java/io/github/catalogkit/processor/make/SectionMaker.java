package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.make.DeclaredValues.Nested;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.EntryDeclaration;
import io.github.catalogkit.processor.read.SectionDeclaration;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryTypes;
import java.util.List;
import java.util.Optional;

/** Makes the sections and entries of declarations. */
public final class SectionMaker {

    private final ReadingContext context;
    private final NodeDeclarations declarations;

    public SectionMaker(Diagnostics diagnostics, References references) {
        this(diagnostics, references, new NodeDeclarations());
    }

    SectionMaker(Diagnostics diagnostics, References references, NodeDeclarations declarations) {
        this.context = ReadingContext.of(diagnostics, references);
        this.declarations = declarations;
    }

    /** Makes the outermost sections of a file. */
    public LocatedSections make(List<SectionDeclaration> declared) {
        return new LocatedSections(sections(declared), declarations);
    }

    List<Section> sections(List<SectionDeclaration> declared) {
        return declared.stream().map(this::section).toList();
    }

    Entry entry(EntryDeclaration declaration) {
        Nested nested = new Nested(entries(declaration.entries()), List.of(), Optional.empty());
        Entry entry = EntryTypes.of(declaration.kind())
                .read(DeclaredValues.of(context, declaration.members(), nested))
                .orElseThrow(); // a required value that is missing has a substitute
        declarations.put(entry, declaration.members());
        return entry;
    }

    private Section section(SectionDeclaration declaration) {
        Nested nested = new Nested(entries(declaration.entries()), sections(declaration.sections()), Optional.empty());
        Section section = CatalogTypes.SECTION
                .readProperties(DeclaredValues.of(context, declaration.members(), nested))
                .orElseThrow();
        declarations.put(section, declaration.members());
        return section;
    }

    private List<Entry> entries(List<EntryDeclaration> declared) {
        return declared.stream().map(this::entry).toList();
    }
}
