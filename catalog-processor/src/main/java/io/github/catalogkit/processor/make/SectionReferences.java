package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.CatalogDeclaration;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads references to sections: class literals that name further sections of an entry. */
public final class SectionReferences {

    private final ReferencedIds sections;

    private SectionReferences(ReferencedIds.Check check) {
        this.sections = new ReferencedIds(CatalogAnnotations::section, check);
    }

    /** Returns a reader of references to any sections. */
    public static SectionReferences ofSections(Diagnostics diagnostics) {
        return new SectionReferences(isSection(diagnostics));
    }

    /** Returns a reader of references to sections of a catalog; classes other than sections are reported elsewhere. */
    static SectionReferences ofCatalog(CatalogDeclaration catalog, Diagnostics diagnostics) {
        return new SectionReferences(isListed(catalog, diagnostics));
    }

    /** Returns a reader that reports classes other than sections, and sections that the catalog does not have. */
    static SectionReferences ofWhole(CatalogDeclaration catalog, Diagnostics diagnostics) {
        return new SectionReferences(isSection(diagnostics).and(isListed(catalog, diagnostics)));
    }

    private static ReferencedIds.Check isSection(Diagnostics diagnostics) {
        return (entry, value, target) -> {
            if (target.isEmpty()) {
                diagnostics.error(
                        entry.location(value),
                        ProblemCode.NOT_A_SECTION,
                        value + " is not a section",
                        "name a class with the annotation @Section");
            }
            return target.isPresent();
        };
    }

    private static ReferencedIds.Check isListed(CatalogDeclaration catalog, Diagnostics diagnostics) {
        Set<TypeElement> sections = Set.copyOf(catalog.sectionElements());
        String name = catalog.members().element().getSimpleName().toString();
        return (entry, value, target) -> {
            boolean listed =
                    target.filter(it -> sections.contains(it.element())).isPresent();
            if (target.isPresent() && !listed) {
                diagnostics.error(
                        entry.location(value),
                        ProblemCode.UNKNOWN_SECTION,
                        value + " is not a section of the catalog " + name,
                        help(target.get().element(), sections, name));
            }
            return listed;
        };
    }

    private static String help(TypeElement target, Set<TypeElement> sections, String catalog) {
        List<String> names = sections.stream()
                .map(element -> element.getSimpleName().toString())
                .sorted()
                .toList();
        return NearestName.of(target.getSimpleName().toString(), names)
                .map(name -> "did you mean " + name + ".class?")
                .orElse("name a section of " + catalog + ", or add this one to it");
    }

    /** Returns the id of the section that a class literal names; empty if there is none, which has been reported. */
    Optional<String> read(AnnotationMembers entry, AnnotationValue value) {
        return sections.read(entry, value);
    }
}
