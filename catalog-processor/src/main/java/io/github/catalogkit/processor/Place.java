package io.github.catalogkit.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Where a diagnostic points: at a class, at an annotation of it, or at a value in that annotation. */
record Place(TypeElement element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

    static Place of(TypeElement element) {
        return new Place(element, Optional.empty(), Optional.empty());
    }
}
