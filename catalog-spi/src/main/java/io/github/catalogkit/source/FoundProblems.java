package io.github.catalogkit.source;

import io.github.catalogkit.problem.Problem;
import java.util.List;
import java.util.function.Supplier;

/** Problems that are found when they are first asked for. Safe for use by several threads. */
final class FoundProblems {

    private Supplier<List<Problem>> find;

    FoundProblems(Supplier<List<Problem>> find) {
        this.find = find;
    }

    static FoundProblems of(List<Problem> problems) {
        List<Problem> found = List.copyOf(problems);
        return new FoundProblems(() -> found);
    }

    /** Returns the problems, and forgets what they are found in. */
    synchronized List<Problem> list() {
        List<Problem> found = List.copyOf(find.get());
        find = () -> found;
        return found;
    }
}
