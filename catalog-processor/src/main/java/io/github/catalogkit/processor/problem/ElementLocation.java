package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Location;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The location that a diagnostic points at: a class, an annotation of it, or a value in that annotation.
 *
 * @param element the class
 * @param annotation the annotation on the class, unless the class itself is meant
 * @param value the value in the annotation, unless the whole annotation is meant
 */
public record ElementLocation(
        TypeElement element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Location {

    /** Returns the name of the class as a message names it. */
    @Override
    public String toString() {
        return element.getSimpleName().toString();
    }

    /** Returns the location of a class. */
    public static ElementLocation of(TypeElement element) {
        return new ElementLocation(element, Optional.empty(), Optional.empty());
    }
}
