package io.github.catalogkit.processor;

import io.github.catalogkit.model.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads which classes make up one catalogue, in the order of the source. */
final class DeclarationReader {

    private final Diagnostics diagnostics;
    private final Set<TypeElement> sectionsRead = new HashSet<>();

    DeclarationReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    CatalogDeclaration read(Members catalog) {
        return new CatalogDeclaration(catalog, companion(catalog), sections(catalog));
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
        for (TypeElement inner : ElementFilter.typesIn(parent.element().getEnclosedElements())) {
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

    private List<EntryDeclaration> entries(Element holder) {
        List<EntryDeclaration> entries = new ArrayList<>();
        for (TypeElement inner : ElementFilter.typesIn(holder.getEnclosedElements())) {
            entry(inner).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<EntryDeclaration> entry(TypeElement element) {
        return Declarations.entry(element)
                .map(members -> new EntryDeclaration(Declarations.kind(members), members, entries(element)));
    }
}
