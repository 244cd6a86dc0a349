package io.github.catalogkit.processor.read;

import io.github.catalogkit.model.Kind;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the declarations of a catalog, or of the sections of one file, in the order of the source. */
public final class DeclarationReader {

    private final Origins origins;
    private final Diagnostics diagnostics;
    private final Set<TypeElement> sectionsRead = new HashSet<>();

    public DeclarationReader(Origins origins, Diagnostics diagnostics) {
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    public CatalogDeclaration read(AnnotationMembers catalog) {
        List<SectionDeclaration> sections = sections(catalog);
        return new CatalogDeclaration(catalog, companion(catalog, sections), sections);
    }

    /**
     * Returns the outermost sections of a file with their content, without sections of other files. They are found anywhere in
     * the file, since a catalog can name them even if they are misplaced.
     */
    public List<SectionDeclaration> sections(TypeElement outermost) {
        List<SectionDeclaration> found = new ArrayList<>();
        CatalogAnnotations.section(outermost).ifPresent(section -> found.add(nested(section)));
        addSections(outermost, found);
        return found;
    }

    private void addSections(TypeElement holder, List<SectionDeclaration> found) {
        boolean inSection = CatalogAnnotations.section(holder).isPresent();
        for (TypeElement inner : origins.nested(holder)) {
            if (!inSection) {
                CatalogAnnotations.section(inner).ifPresent(section -> found.add(nested(section)));
            }
            addSections(inner, found);
        }
    }

    private SectionDeclaration nested(AnnotationMembers section) {
        List<SectionDeclaration> sections = origins.nested(section.element()).stream()
                .flatMap(inner -> CatalogAnnotations.section(inner).stream())
                .map(this::nested)
                .toList();
        return declaration(section, sections);
    }

    private SectionDeclaration declaration(AnnotationMembers section, List<SectionDeclaration> sections) {
        List<TypeElement> parts = parts(section);
        List<EntryDeclaration> entries = new ArrayList<>(entries(section.element()));
        parts.forEach(part -> entries.addAll(entries(part)));
        return new SectionDeclaration(section, parts, entries, sections);
    }

    private List<TypeElement> parts(AnnotationMembers section) {
        List<TypeElement> parts = new ArrayList<>();
        for (AnnotationValue value : section.values("parts")) {
            if (!AnnotationMembers.isUnresolved(value)) {
                named(section, value, CatalogAnnotations::part, "a part of a section", "@SectionPart")
                        .ifPresent(part -> {
                            sectionsRead.add(part.element());
                            parts.add(part.element());
                        });
            }
        }
        return parts;
    }

    private Optional<EntryDeclaration> companion(AnnotationMembers catalog, List<SectionDeclaration> sections) {
        Optional<AnnotationValue> value =
                catalog.value("accompanies").filter(it -> !AnnotationMembers.isUnresolved(it));
        Optional<EntryDeclaration> book = value.flatMap(AnnotationMembers::classOf)
                .flatMap(this::entry)
                .filter(entry -> entry.kind() == Kind.BOOK);
        if (value.isPresent() && book.isEmpty()) {
            diagnostics.error(
                    catalog.location(value.get()),
                    ProblemCode.NOT_A_BOOK,
                    value.get() + " is not a book",
                    "name a class with the annotation @Book");
        }
        if (book.filter(it -> isEntryOf(it.members().element(), sections)).isPresent()) {
            diagnostics.error(
                    catalog.location(value.orElseThrow()),
                    ProblemCode.NOT_A_BOOK,
                    value.get() + " is already an entry of this catalog",
                    "name a book that is in none of its sections");
            return Optional.empty();
        }
        return book;
    }

    private static boolean isEntryOf(TypeElement book, List<SectionDeclaration> sections) {
        return sections.stream()
                .flatMap(SectionDeclaration::allEntries)
                .anyMatch(entry -> entry.members().element().equals(book));
    }

    private List<SectionDeclaration> sections(AnnotationMembers parent) {
        List<SectionDeclaration> sections = new ArrayList<>();
        for (TypeElement inner : origins.nested(parent.element())) {
            CatalogAnnotations.section(inner).ifPresent(section -> sections.add(section(section)));
        }
        for (AnnotationValue value : parent.values("sections")) {
            if (!AnnotationMembers.isUnresolved(value)) {
                named(parent, value, CatalogAnnotations::section, "a section", "@Section")
                        .ifPresent(section -> sections.add(section(section)));
            }
        }
        return sections;
    }

    /** Returns the annotation of a section or a part of one that is named by a class literal. */
    private Optional<AnnotationMembers> named(
            AnnotationMembers parent,
            AnnotationValue value,
            Function<TypeElement, Optional<AnnotationMembers>> annotation,
            String what,
            String name) {
        Optional<AnnotationMembers> section = AnnotationMembers.classOf(value).flatMap(annotation);
        if (section.isEmpty()) {
            diagnostics.error(
                    parent.location(value),
                    ProblemCode.NOT_A_SECTION,
                    value + " is not " + what,
                    "name a class with the annotation " + name);
            return Optional.empty();
        }
        if (sectionsRead.contains(section.get().element())) {
            diagnostics.error(
                    parent.location(value),
                    ProblemCode.REPEATED_SECTION,
                    value + " is already in this catalog",
                    "remove one of the two");
            return Optional.empty();
        }
        if (origins.lacksConstants(section.get().element())) {
            diagnostics.error(
                    parent.location(value),
                    ProblemCode.MISSING_CONSTANTS,
                    value
                            + " was compiled without the annotation processor of Catalog Kit, so its constants are missing",
                    "compile it again with the processor");
            return Optional.empty();
        }
        return section;
    }

    private SectionDeclaration section(AnnotationMembers section) {
        sectionsRead.add(section.element());
        return declaration(section, sections(section));
    }

    private List<EntryDeclaration> entries(TypeElement holder) {
        List<EntryDeclaration> entries = new ArrayList<>();
        for (TypeElement inner : origins.nested(holder)) {
            entry(inner).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<EntryDeclaration> entry(TypeElement element) {
        return CatalogAnnotations.entry(element)
                .map(members -> new EntryDeclaration(CatalogAnnotations.kind(members), members, entries(element)));
    }
}
