package io.github.catalogkit.processor;

import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * Tells the compiler what is wrong.
 *
 * <p>A message starts with the name of its class and ends with its code, since a class that comes from a class file has
 * no place that the compiler could show.
 */
final class Diagnostics {

    private final Optional<Messager> messager;

    private Diagnostics(Optional<Messager> messager) {
        this.messager = messager;
    }

    Diagnostics(Messager messager) {
        this(Optional.of(messager));
    }

    /** Tells nothing, for what is read a second time. */
    static Diagnostics silent() {
        return new Diagnostics(Optional.empty());
    }

    void error(Place place, Problem problem, String message) {
        print(Diagnostic.Kind.ERROR, place, problem.code(), message);
    }

    void warning(Place place, Problem problem, String message) {
        if (!Suppressions.suppress(place.element(), problem.code())) {
            print(Diagnostic.Kind.WARNING, place, problem.code(), message);
        }
    }

    void print(Diagnostic.Kind kind, Place place, String code, String message) {
        messager.ifPresent(it -> print(it, kind, place, code, message));
    }

    private static void print(Messager messager, Diagnostic.Kind kind, Place place, String code, String message) {
        String accept = kind == Diagnostic.Kind.WARNING
                ? ", or accept this with @SuppressWarnings(\"catalog:" + code + "\")"
                : "";
        String text = place.element().getSimpleName() + ": " + message + accept + " [catalog:" + code + "]";
        if (place.annotation().isEmpty()) {
            messager.printMessage(kind, text, place.element());
        } else if (place.value().isEmpty()) {
            messager.printMessage(
                    kind, text, place.element(), place.annotation().get());
        } else {
            messager.printMessage(
                    kind,
                    text,
                    place.element(),
                    place.annotation().get(),
                    place.value().get());
        }
    }
}
