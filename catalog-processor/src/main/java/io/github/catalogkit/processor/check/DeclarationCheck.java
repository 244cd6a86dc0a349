package io.github.catalogkit.processor.check;

import io.github.catalogkit.processor.problem.Diagnostics;
import javax.lang.model.element.TypeElement;

/** What is looked at in each class that declares something, whatever it is a part of. */
public final class DeclarationCheck {

    private final PlacementCheck placement;
    private final LayoutPlacementCheck layouts;
    private final SuppressionCheck suppressions;

    public DeclarationCheck(Diagnostics diagnostics) {
        placement = new PlacementCheck(diagnostics);
        layouts = new LayoutPlacementCheck(diagnostics);
        suppressions = new SuppressionCheck(diagnostics);
    }

    public void check(TypeElement element) {
        placement.check(element);
        layouts.check(element);
        suppressions.check(element);
    }
}
