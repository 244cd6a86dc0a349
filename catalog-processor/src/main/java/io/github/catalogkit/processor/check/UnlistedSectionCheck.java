package io.github.catalogkit.processor.check;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds sections that no catalog of a compilation lists, and parts that no section lists. */
public final class UnlistedSectionCheck {

    private final Diagnostics diagnostics;

    public UnlistedSectionCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Checks the sections of a compilation. A section in an entry has been reported as such. Nothing is reported if the compiler
     * has not found a class that a catalog names as a section, since it can be any of them.
     */
    public void check(List<TypeElement> declared, Set<TypeElement> listed) {
        if (declared.stream().anyMatch(UnlistedSectionCheck::namesUnknownClass)) {
            return;
        }
        Set<TypeElement> named = declared.stream()
                .flatMap(element -> CatalogAnnotations.section(element).stream())
                .flatMap(section -> section.values("parts").stream())
                .flatMap(value -> AnnotationMembers.classOf(value).stream())
                .collect(Collectors.toSet());
        for (TypeElement element : declared) {
            if (!listed.contains(element) && !PlacementCheck.isInEntry(element)) {
                CatalogAnnotations.section(element).ifPresent(this::reportSection);
                CatalogAnnotations.part(element)
                        .filter(part -> !named.contains(element))
                        .ifPresent(this::reportPart);
            }
        }
    }

    private void reportSection(AnnotationMembers section) {
        diagnostics.warning(
                section.location(),
                ProblemCode.UNLISTED_SECTION,
                "no catalog of this compilation has this section, so its entries are left out",
                "name the class in sections = {...} of its catalog");
    }

    private void reportPart(AnnotationMembers part) {
        diagnostics.warning(
                part.location(),
                ProblemCode.UNLISTED_SECTION,
                "no section of this compilation has this part, so its entries are left out",
                "name the class in parts = {...} of its section");
    }

    private static boolean namesUnknownClass(TypeElement element) {
        return CatalogAnnotations.catalog(element).or(() -> CatalogAnnotations.section(element)).stream()
                .flatMap(members -> Stream.of("sections", "parts").flatMap(member -> members.values(member).stream()))
                .anyMatch(AnnotationMembers::isUnresolved);
    }
}
