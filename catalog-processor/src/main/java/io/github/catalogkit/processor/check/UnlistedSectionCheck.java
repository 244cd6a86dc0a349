package io.github.catalogkit.processor.check;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds sections that no catalog of a compilation lists. */
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
        declared.stream()
                .filter(element -> !listed.contains(element) && !PlacementCheck.isInEntry(element))
                .flatMap(element -> CatalogAnnotations.section(element).stream())
                .forEach(section -> diagnostics.warning(
                        section.location(),
                        ProblemCode.UNLISTED_SECTION,
                        "no catalog of this compilation has this section, so its entries are left out",
                        "name the class in sections = {...} of its catalog"));
    }

    private static boolean namesUnknownClass(TypeElement element) {
        return CatalogAnnotations.catalog(element).or(() -> CatalogAnnotations.section(element)).stream()
                .flatMap(members -> members.values("sections").stream())
                .anyMatch(AnnotationMembers::isUnresolved);
    }
}
