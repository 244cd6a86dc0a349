package io.github.catalogkit.processor.check;

import io.github.catalogkit.model.Kind;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds classes that declare something where it cannot be read, or nothing where something is expected. */
final class PlacementCheck {

    private final Diagnostics diagnostics;

    PlacementCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(TypeElement element) {
        List<AnnotationMirror> declarations = CatalogAnnotations.all(element);
        if (declarations.size() > 1) {
            AnnotationMirror second = declarations.get(1);
            diagnostics.error(
                    AnnotationMembers.of(element, second).location(),
                    ProblemCode.TWO_DECLARATIONS,
                    "has both " + name(declarations.get(0)) + " and " + name(second)
                            + "; expected one annotation that says what the class declares");
            return;
        }
        if (CatalogAnnotations.isEntry(element)) {
            checkEntry(element, AnnotationMembers.of(element, declarations.get(0)));
        } else if (CatalogAnnotations.section(element).isPresent()) {
            checkSection(element, AnnotationMembers.of(element, declarations.get(0)));
        }
    }

    private void checkEntry(TypeElement element, AnnotationMembers members) {
        Optional<Element> holder = Optional.ofNullable(element.getEnclosingElement());
        boolean held = holder.filter(it -> CatalogAnnotations.section(it).isPresent() || CatalogAnnotations.isEntry(it))
                .isPresent();
        if (!held && !isCompanion(members, holder)) {
            diagnostics.error(
                    members.location(),
                    ProblemCode.MISPLACED_ENTRY,
                    "is an entry but stands in no section; move the class into a class with the annotation @Section");
        }
        checkInner(element);
    }

    /** The companion book may be in the catalog's class, or in a file of its own. */
    private static boolean isCompanion(AnnotationMembers members, Optional<Element> holder) {
        boolean free = holder.filter(it -> it instanceof TypeElement
                        && CatalogAnnotations.catalog(it).isEmpty())
                .isEmpty();
        return free && CatalogAnnotations.kind(members) == Kind.BOOK;
    }

    private void checkSection(TypeElement element, AnnotationMembers members) {
        if (isInEntry(element)) {
            diagnostics.error(
                    members.location(),
                    ProblemCode.MISPLACED_SECTION,
                    "is a section but stands in an entry; move the class into a section or a file of its own");
        }
        checkInner(element);
    }

    static boolean isInEntry(TypeElement element) {
        return Optional.ofNullable(element.getEnclosingElement())
                .filter(CatalogAnnotations::isEntry)
                .isPresent();
    }

    private void checkInner(TypeElement holder) {
        for (TypeElement inner : ElementFilter.typesIn(holder.getEnclosedElements())) {
            if (CatalogAnnotations.all(inner).isEmpty()) {
                diagnostics.warning(
                        ElementLocation.of(inner),
                        ProblemCode.NO_DECLARATION,
                        "stands in " + holder.getSimpleName()
                                + " but declares nothing, so the list leaves it out; give it the annotation of its kind,"
                                + " such as @Tool");
            }
        }
    }

    private static String name(AnnotationMirror annotation) {
        return "@" + annotation.getAnnotationType().asElement().getSimpleName();
    }
}
