package io.github.catalogkit.processor.check;

import io.github.catalogkit.model.Kind;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.SourceTrees;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Finds misplaced declarations, and classes without a declaration where one is required. */
final class PlacementCheck {

    private final Diagnostics diagnostics;
    private final Optional<SourceTrees> trees;

    PlacementCheck(Diagnostics diagnostics, Optional<SourceTrees> trees) {
        this.diagnostics = diagnostics;
        this.trees = trees;
    }

    void check(TypeElement element) {
        List<AnnotationMirror> declarations = CatalogAnnotations.all(element);
        if (declarations.size() > 1) {
            AnnotationMirror second = declarations.get(1);
            if (name(second).equals(name(declarations.get(0)))) {
                return; // the compiler reports it
            }
            diagnostics.error(
                    AnnotationMembers.of(element, second).location(),
                    ProblemCode.TWO_DECLARATIONS,
                    "has both " + name(declarations.get(0)) + " and " + name(second),
                    "keep the annotation that says what the class declares");
            return;
        }
        if (CatalogAnnotations.catalog(element).isPresent()) {
            checkCatalog(element, AnnotationMembers.of(element, declarations.get(0)));
        } else if (CatalogAnnotations.isEntry(element)) {
            checkEntry(element, AnnotationMembers.of(element, declarations.get(0)));
        } else if (CatalogAnnotations.section(element).isPresent()) {
            checkSection(element, AnnotationMembers.of(element, declarations.get(0)));
        } else if (CatalogAnnotations.part(element).isPresent()) {
            checkInner(element);
        }
    }

    private void checkCatalog(TypeElement element, AnnotationMembers members) {
        if (isHeld(element)) {
            diagnostics.error(
                    members.location(),
                    ProblemCode.MISPLACED_CATALOG,
                    "is a catalog but is in a section or an entry",
                    "move the class into a file of its own");
        }
    }

    private void checkEntry(TypeElement element, AnnotationMembers members) {
        Optional<Element> holder = Optional.ofNullable(element.getEnclosingElement());
        if (!isHeld(element) && !isCompanion(members, holder)) {
            diagnostics.error(
                    members.location(),
                    ProblemCode.MISPLACED_ENTRY,
                    "is an entry but is in no section",
                    "move the class into a class with the annotation @Section");
        }
        checkInner(element);
    }

    private static boolean isHeld(TypeElement element) {
        return isIn(
                element,
                it -> CatalogAnnotations.section(it).isPresent()
                        || CatalogAnnotations.part(it).isPresent()
                        || CatalogAnnotations.isEntry(it));
    }

    /** Returns whether this is the companion book, which can be nested in the catalog's class or in a separate file. */
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
                    "is a section but is in an entry",
                    "move the class into a section or a file of its own");
        } else if (isIn(element, it -> CatalogAnnotations.part(it).isPresent())) {
            diagnostics.error(
                    members.location(),
                    ProblemCode.MISPLACED_SECTION,
                    "is a section but is in a part of one, which has only entries",
                    "move the class into the section or a file of its own");
        }
        checkInner(element);
    }

    static boolean isInEntry(TypeElement element) {
        return isIn(element, CatalogAnnotations::isEntry);
    }

    private static boolean isIn(TypeElement element, Predicate<Element> holder) {
        return Optional.ofNullable(element.getEnclosingElement()).filter(holder).isPresent();
    }

    /** Checks the nested classes of an entry; one without nested entries can have other classes, as Lombok adds. */
    private void checkInner(TypeElement holder) {
        if (!mayHoldEntries(holder)) {
            return;
        }
        for (TypeElement inner : ElementFilter.typesIn(holder.getEnclosedElements())) {
            if (CatalogAnnotations.all(inner).isEmpty() && !isRefused(inner)) {
                diagnostics.warning(
                        ElementLocation.of(inner),
                        ProblemCode.NO_DECLARATION,
                        "is in " + holder.getSimpleName() + " but declares nothing, so the list leaves it out",
                        "give it the annotation of its kind, such as @Tool");
            }
        }
    }

    private static boolean mayHoldEntries(TypeElement holder) {
        return CatalogAnnotations.entry(holder)
                .map(CatalogAnnotations::kind)
                .filter(kind -> kind != Kind.GROUP && kind != Kind.SERIES)
                .filter(kind -> ElementFilter.typesIn(holder.getEnclosedElements()).stream()
                        .noneMatch(CatalogAnnotations::isEntry))
                .isEmpty();
    }

    /** Returns whether the compiler has rejected and reported an annotation of a class. */
    private boolean isRefused(TypeElement element) {
        return element.getAnnotationMirrors().stream()
                        .anyMatch(annotation -> annotation.getAnnotationType().getKind() == TypeKind.ERROR)
                || trees.filter(it -> it.hasRefusedAnnotation(element)).isPresent();
    }

    private static String name(AnnotationMirror annotation) {
        return "@" + annotation.getAnnotationType().asElement().getSimpleName();
    }
}
