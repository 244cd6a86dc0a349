package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Problem;
import java.util.function.Consumer;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * The messages of the compiler.
 *
 * <p>A message starts with the name of its class and ends with its code, since the compiler cannot show the location of a
 * class that it has only as a class file.
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
