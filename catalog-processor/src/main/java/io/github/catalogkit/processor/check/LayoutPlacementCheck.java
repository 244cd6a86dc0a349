package io.github.catalogkit.processor.check;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds styles and layouts on classes that do not use them. */
final class LayoutPlacementCheck {

    private final Diagnostics diagnostics;

    LayoutPlacementCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(TypeElement element) {
        Optional<AnnotationMembers> style = CatalogAnnotations.style(element);
        if (style.isPresent() && CatalogAnnotations.catalog(element).isEmpty()) {
            report(
                    style.get().location(),
                    "has a style but is not a catalog",
                    "move @Style to the class with @Catalog");
        }
        CatalogAnnotations.layout(element).ifPresent(layout -> checkLayout(element, layout));
    }

    private void checkLayout(TypeElement element, AnnotationMembers layout) {
        if (CatalogAnnotations.all(element).isEmpty()) {
            report(
                    layout.location(),
                    "has a layout but declares nothing",
                    "add @Catalog, @Section or the annotation of a kind");
        } else if (CatalogAnnotations.part(element).isPresent()) {
            report(
                    layout.location(),
                    "has a layout but is a part of a section",
                    "move @Layout to the class with @Section");
        } else if (CatalogAnnotations.isEntry(element)) {
            refuse(layout, "end", "an entry has no end", "write below = ..., or an end of its section");
        } else {
            refuse(layout, "marker", "only the line of an entry has a marker", "write line = ... for a heading");
            refuse(layout, "hangingIndent", "only an entry has lines to indent", "write line = ... for a heading");
            if (CatalogAnnotations.catalog(element).isPresent()) {
                refuse(
                        layout,
                        "entryMarker",
                        "a catalog has no entries of its own",
                        "write @Style(marker = ...) for all entries, or the entryMarker of a section");
            }
        }
    }

    private void refuse(AnnotationMembers layout, String member, String message, String help) {
        layout.value(member).ifPresent(value -> report(layout.location(value), message, help));
    }

    private void report(ElementLocation location, String message, String help) {
        diagnostics.error(location, ProblemCode.MISPLACED_LAYOUT, message, help);
    }
}
