package io.github.catalogkit.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotations of generated classes.
 *
 * @param elements where annotations and modules are looked up
 * @param processor the processor that generates the classes
 */
record GeneratedAnnotations(Elements elements, Class<?> processor) {

    /** Returns the annotations of a class that is generated because of another. */
    List<AnnotationSpec> of(TypeElement origin) {
        return Stream.concat(generated(origin).stream(), suppression(origin).stream())
                .toList();
    }

    /** A module that does not read {@code java.compiler} cannot see the annotation. */
    private Optional<AnnotationSpec> generated(TypeElement origin) {
        return Optional.ofNullable(
                        elements.getTypeElement(elements.getModuleOf(origin), Generated.class.getCanonicalName()))
                .map(annotation -> AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", processor.getName())
                        .build());
    }

    /**
     * A module that exports a registry without passing on the model is the cause of a warning ("exports") in a class that
     * nobody can edit. Where it is none, Eclipse's compiler warns that there is none to suppress, unless all are.
     */
    private Optional<AnnotationSpec> suppression(TypeElement origin) {
        return Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "all", "exports")
                        .build())
                .filter(suppression -> !elements.getModuleOf(origin).isUnnamed());
    }
}
