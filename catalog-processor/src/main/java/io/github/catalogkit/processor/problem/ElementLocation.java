package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.Location;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The location of a problem of a declaration: a class, its annotation, or a value of the annotation.
 *
 * @param element the class
 * @param annotation the annotation on the class; absent for the class itself
 * @param value the value in the annotation; absent for the whole annotation
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
