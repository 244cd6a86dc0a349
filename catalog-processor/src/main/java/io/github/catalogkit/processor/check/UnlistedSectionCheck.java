package io.github.catalogkit.processor.check;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
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

    /** A section in an entry has been reported as such. */
    public void check(List<TypeElement> sections, Set<TypeElement> listed) {
        sections.stream()
                .filter(element -> !listed.contains(element) && !PlacementCheck.isInEntry(element))
                .flatMap(element -> CatalogAnnotations.section(element).stream())
                .forEach(section -> diagnostics.warning(
                        section.location(),
                        ProblemCode.UNLISTED_SECTION,
                        "no catalog of this compilation has this section, so its entries are left out; name the class"
                                + " in sections = {...} of its catalog"));
    }
}
