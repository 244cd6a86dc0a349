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
 * @param elements finds annotations and modules
 * @param processor the processor that generates the classes
 */
record GeneratedAnnotations(Elements elements, Class<?> processor) {

    /** Returns the annotations of a class that is generated from another one. */
    List<AnnotationSpec> of(TypeElement origin) {
        return Stream.concat(generated(origin).stream(), suppression(origin).stream())
                .toList();
    }

    /** Returns {@code @Generated}, which is not visible in a module that does not read {@code java.compiler}. */
    private Optional<AnnotationSpec> generated(TypeElement origin) {
        return Optional.ofNullable(
                        elements.getTypeElement(elements.getModuleOf(origin), Generated.class.getCanonicalName()))
                .map(annotation -> AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", processor.getName())
                        .build());
    }

    /**
     * Returns the suppression of the warning "exports", which a module causes that exports a registry but does not require the
     * model transitively. Eclipse's compiler warns of an unused suppression, unless it suppresses all warnings.
     */
    private Optional<AnnotationSpec> suppression(TypeElement origin) {
        return Optional.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "all", "exports")
                        .build())
                .filter(suppression -> !elements.getModuleOf(origin).isUnnamed());
    }
}
