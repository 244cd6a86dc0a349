package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Problem;
import java.util.function.Consumer;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Reports problems as compiler messages.
 *
 * <p>A message starts with the name of the class and ends with the code, since compilers do not show locations in class files.
 */
public record CompilerMessages(Messager messager) implements Consumer<Problem> {

    @Override
    public void accept(Problem problem) {
        if (problem.location() instanceof ElementLocation location) {
            print(problem, location);
        }
    }

    private void print(Problem problem, ElementLocation location) {
        Diagnostic.Kind kind = problem.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        String suppress = problem.isError()
                ? ""
                : ", or suppress this with @SuppressWarnings(\"catalog:" + problem.code() + "\")";
        String text = location.element().getSimpleName() + ": " + problem.text() + suppress + " [catalog:"
                + problem.code() + "]";
        if (location.annotation().isEmpty()) {
            messager.printMessage(kind, text, location.element());
        } else if (location.value().isEmpty()) {
            messager.printMessage(
                    kind, text, location.element(), location.annotation().get());
        } else {
            messager.printMessage(
                    kind,
                    text,
                    location.element(),
                    location.annotation().get(),
                    location.value().get());
        }
    }
}
