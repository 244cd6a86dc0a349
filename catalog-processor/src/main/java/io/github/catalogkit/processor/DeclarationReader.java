package io.github.catalogkit.processor;

import io.github.catalogkit.model.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads which classes make up a catalogue, or the sections of one file, in the order of the source. */
final class DeclarationReader {

    private final Origins origins;
    private final Diagnostics diagnostics;
    private final Set<TypeElement> sectionsRead = new HashSet<>();

    DeclarationReader(Origins origins, Diagnostics diagnostics) {
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    CatalogDeclaration read(Members catalog) {
        return new CatalogDeclaration(catalog, companion(catalog), sections(catalog));
    }

    /**
     * The sections of a file that stand in no other section, each with what stands in it; sections of other files are left
     * out. They are found wherever they stand, since a catalogue can name them also where they are misplaced.
     */
    List<SectionDeclaration> sections(TypeElement outermost) {
        List<SectionDeclaration> found = new ArrayList<>();
        Declarations.section(outermost).ifPresent(section -> found.add(standing(section)));
        addSections(outermost, found);
        return found;
    }

    private void addSections(TypeElement holder, List<SectionDeclaration> found) {
        boolean inSection = Declarations.section(holder).isPresent();
        for (TypeElement inner : origins.inner(holder)) {
            if (!inSection) {
                Declarations.section(inner).ifPresent(section -> found.add(standing(section)));
            }
            addSections(inner, found);
        }
    }

    private SectionDeclaration standing(Members section) {
        List<SectionDeclaration> sections = origins.inner(section.element()).stream()
                .flatMap(inner -> Declarations.section(inner).stream())
                .map(this::standing)
                .toList();
        return new SectionDeclaration(section, entries(section.element()), sections);
    }

    private Optional<EntryDeclaration> companion(Members catalog) {
        Optional<AnnotationValue> value = catalog.value("accompanies").filter(it -> !Members.isUnresolved(it));
        Optional<EntryDeclaration> book =
                value.flatMap(Members::classOf).flatMap(this::entry).filter(entry -> entry.kind() == Kind.BOOK);
        if (value.isPresent() && book.isEmpty()) {
            diagnostics.error(
                    catalog.place(value.get()),
                    Problem.NOT_A_BOOK,
                    value.get() + " is no book; expected a class with the annotation @Book");
        }
        return book;
    }

    private List<SectionDeclaration> sections(Members parent) {
        List<SectionDeclaration> sections = new ArrayList<>();
        for (TypeElement inner : origins.inner(parent.element())) {
            Declarations.section(inner).ifPresent(section -> sections.add(section(section)));
        }
        for (AnnotationValue value : parent.values("sections")) {
            if (!Members.isUnresolved(value)) {
                named(parent, value).ifPresent(section -> sections.add(section(section)));
            }
        }
        return sections;
    }

    private Optional<Members> named(Members parent, AnnotationValue value) {
        Optional<Members> section = Members.classOf(value).flatMap(Declarations::section);
        if (section.isEmpty()) {
            diagnostics.error(
                    parent.place(value),
                    Problem.NOT_A_SECTION,
                    value + " is no section; expected a class with the annotation @Section");
            return Optional.empty();
        }
        if (sectionsRead.contains(section.get().element())) {
            diagnostics.error(
                    parent.place(value),
                    Problem.REPEATED_SECTION,
                    value + " stands in this catalogue already; remove one of the two");
            return Optional.empty();
        }
        return section;
    }

    private SectionDeclaration section(Members section) {
        sectionsRead.add(section.element());
        List<EntryDeclaration> entries = entries(section.element());
        return new SectionDeclaration(section, entries, sections(section));
    }

    private List<EntryDeclaration> entries(TypeElement holder) {
        List<EntryDeclaration> entries = new ArrayList<>();
        for (TypeElement inner : origins.inner(holder)) {
            entry(inner).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<EntryDeclaration> entry(TypeElement element) {
        return Declarations.entry(element)
                .map(members -> new EntryDeclaration(Declarations.kind(members), members, entries(element)));
    }
}
