package io.github.catalogkit.processor.make;

import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.AnnotationMembers;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads class literals that name other parts of a catalog as the ids of these. */
final class ReferencedIds {

    /** Checks a class literal, and reports what is wrong with it. */
    interface Check {

        /** Returns whether the reference is valid; otherwise reports the reason. */
        boolean accept(AnnotationMembers entry, AnnotationValue value, Optional<AnnotationMembers> target);

        /** Returns a check that also makes another one if this one accepts the reference. */
        default Check and(Check next) {
            return (entry, value, target) -> accept(entry, value, target) && next.accept(entry, value, target);
        }
    }

    private final DeclaredIds ids;
    private final Function<TypeElement, Optional<AnnotationMembers>> declaration;
    private final Check check;

    /**
     * Makes a reader.
     *
     * @param declaration returns the annotation that declares such a part; empty if a class has none
     */
    ReferencedIds(Function<TypeElement, Optional<AnnotationMembers>> declaration, Check check) {
        Diagnostics silent = Diagnostics.silent(); // a malformed id is reported at the other part
        this.ids = new DeclaredIds(new TextReader(silent), silent);
        this.declaration = declaration;
        this.check = check;
    }

    /** Returns the id of the part that a class literal names; empty if there is none, which has been reported. */
    Optional<String> read(AnnotationMembers entry, AnnotationValue value) {
        if (AnnotationMembers.isUnresolved(value)) {
            return Optional.empty();
        }
        Optional<AnnotationMembers> target = AnnotationMembers.classOf(value).flatMap(declaration);
        return check.accept(entry, value, target) ? target.map(ids::of) : Optional.empty();
    }
}
