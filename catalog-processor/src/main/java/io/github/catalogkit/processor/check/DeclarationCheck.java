package io.github.catalogkit.processor.check;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.read.SourceTrees;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What is looked at in each class that declares something, whatever it is a part of. */
public final class DeclarationCheck {

    private final PlacementCheck placement;
    private final LayoutPlacementCheck layouts;
    private final SuppressionCheck suppressions;
    private final Optional<SourceTrees> trees;

    public DeclarationCheck(Diagnostics diagnostics, Optional<SourceTrees> trees) {
        this.trees = trees;
        placement = new PlacementCheck(diagnostics, trees);
        layouts = new LayoutPlacementCheck(diagnostics);
        suppressions = new SuppressionCheck(diagnostics);
    }

    /** Checks classes in methods of a file, which are not elements of a compilation. */
    public void checkLocal(TypeElement outermost) {
        trees.ifPresent(it -> it.reportLocal(
                outermost,
                (name, annotation) -> name + ": has @" + annotation + " but is in a method, and so is in no section;"
                        + " move the class into a class with the annotation @Section [catalog:"
                        + ProblemCode.MISPLACED_ENTRY.id() + "]"));
    }

    public void check(TypeElement element) {
        placement.check(element);
        layouts.check(element);
        suppressions.check(element);
    }
}
