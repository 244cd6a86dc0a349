package io.github.catalogkit.processor;

import io.github.catalogkit.model.Kind;
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
        List<AnnotationMirror> declarations = Declarations.all(element);
        if (declarations.size() > 1) {
            AnnotationMirror second = declarations.get(1);
            diagnostics.error(
                    Members.of(element, second).place(),
                    Problem.TWO_DECLARATIONS,
                    "has both " + name(declarations.get(0)) + " and " + name(second)
                            + "; expected one annotation that says what the class declares");
            return;
        }
        if (Declarations.isEntry(element)) {
            checkEntry(element, Members.of(element, declarations.get(0)));
        } else if (Declarations.section(element).isPresent()) {
            checkSection(element, Members.of(element, declarations.get(0)));
        }
    }

    private void checkEntry(TypeElement element, Members members) {
        Optional<Element> holder = Optional.ofNullable(element.getEnclosingElement());
        boolean held = holder.filter(it -> Declarations.section(it).isPresent() || Declarations.isEntry(it))
                .isPresent();
        if (!held && !isCompanion(members, holder)) {
            diagnostics.error(
                    members.place(),
                    Problem.MISPLACED_ENTRY,
                    "is an entry but stands in no section; move the class into a class with the annotation @Section");
        }
        checkInner(element);
    }

    /** The book of a list may stand in the catalogue's class, or by itself. */
    private static boolean isCompanion(Members members, Optional<Element> holder) {
        boolean free = holder.filter(it ->
                        it instanceof TypeElement && Declarations.catalog(it).isEmpty())
                .isEmpty();
        return free && Declarations.kind(members) == Kind.BOOK;
    }

    private void checkSection(TypeElement element, Members members) {
        if (standsInEntry(element)) {
            diagnostics.error(
                    members.place(),
                    Problem.MISPLACED_SECTION,
                    "is a section but stands in an entry; move the class into a section or a file of its own");
        }
        checkInner(element);
    }

    static boolean standsInEntry(TypeElement element) {
        return Optional.ofNullable(element.getEnclosingElement())
                .filter(Declarations::isEntry)
                .isPresent();
    }

    private void checkInner(TypeElement holder) {
        for (TypeElement inner : ElementFilter.typesIn(holder.getEnclosedElements())) {
            if (Declarations.all(inner).isEmpty()) {
                diagnostics.warning(
                        Place.of(inner),
                        Problem.NO_DECLARATION,
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
