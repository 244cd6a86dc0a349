package io.github.catalogkit.processor;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds styles and layouts on classes that have no use for them. */
final class LayoutPlacementCheck {

    private final Diagnostics diagnostics;

    LayoutPlacementCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(TypeElement element) {
        Optional<Members> style = Declarations.style(element);
        if (style.isPresent() && Declarations.catalog(element).isEmpty()) {
            tell(style.get().place(), "has a style but is no catalogue; move @Style to the class with @Catalog");
        }
        Declarations.layout(element).ifPresent(layout -> checkLayout(element, layout));
    }

    private void checkLayout(TypeElement element, Members layout) {
        if (Declarations.all(element).isEmpty()) {
            tell(
                    layout.place(),
                    "has a layout but declares nothing; expected @Catalog, @Section or the annotation of a kind beside"
                            + " it");
        } else if (Declarations.isEntry(element)) {
            refuse(layout, "end", "an entry has no end; expected below, or an end of its section");
        } else {
            refuse(layout, "marker", "only the line of an entry has a marker; expected line for a heading");
        }
    }

    private void refuse(Members layout, String member, String message) {
        layout.value(member).ifPresent(value -> tell(layout.place(value), message));
    }

    private void tell(Place place, String message) {
        diagnostics.error(place, Problem.MISPLACED_LAYOUT, message);
    }
}
