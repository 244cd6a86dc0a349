package io.github.catalogkit.processor.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic;

/**
 * Reports problems to the compiler.
 *
 * <p>A message starts with the name of its class and ends with its code, since the compiler cannot show the location of a
 * class that it has only as a class file.
 */
public final class Diagnostics {

    private final Optional<Messager> messager;
    private final Set<AnnotationValue> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    private Diagnostics(Optional<Messager> messager) {
        this.messager = messager;
    }

    public Diagnostics(Messager messager) {
        this(Optional.of(messager));
    }

    /** Returns diagnostics that report nothing, for what is read a second time. */
    public static Diagnostics silent() {
        return new Diagnostics(Optional.empty());
    }

    /** Whether an error was reported at a value, also by diagnostics that report nothing: it is not part of the catalog. */
    public boolean isRefused(AnnotationValue value) {
        return refused.contains(value);
    }

    public void error(ElementLocation location, ProblemCode code, String message) {
        location.value().ifPresent(refused::add);
        report(Diagnostic.Kind.ERROR, location, code.code(), message);
    }

    /** Reports a warning, unless it is suppressed. */
    public void warning(ElementLocation location, ProblemCode code, String message) {
        if (!Suppressions.suppress(location.element(), code.code())) {
            report(Diagnostic.Kind.WARNING, location, code.code(), message);
        }
    }

    public void report(Diagnostic.Kind kind, ElementLocation location, String code, String message) {
        messager.ifPresent(it -> report(it, kind, location, code, message));
    }

    private static void report(
            Messager messager, Diagnostic.Kind kind, ElementLocation location, String code, String message) {
        String accept = kind == Diagnostic.Kind.WARNING
                ? ", or accept this with @SuppressWarnings(\"catalog:" + code + "\")"
                : "";
        String text = location.element().getSimpleName() + ": " + message + accept + " [catalog:" + code + "]";
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
