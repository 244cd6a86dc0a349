package io.github.catalogkit.processor;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Finds sections that no catalogue of a compilation lists. */
final class ListedCheck {

    private final Diagnostics diagnostics;

    ListedCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A section that stands in an entry has been told of. */
    void check(List<TypeElement> sections, Set<TypeElement> listed) {
        sections.stream()
                .filter(element -> !listed.contains(element) && !PlacementCheck.standsInEntry(element))
                .flatMap(element -> Declarations.section(element).stream())
                .forEach(section -> diagnostics.warning(
                        section.place(),
                        Problem.UNLISTED_SECTION,
                        "no catalogue of this compilation has this section, so its entries are left out; name the class"
                                + " in sections = {...} of its catalogue"));
    }
}
