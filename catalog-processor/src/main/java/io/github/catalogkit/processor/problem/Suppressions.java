package io.github.catalogkit.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** What a declaration accepts on purpose: {@code @SuppressWarnings("catalog:duplicate-url")} on it or around it. */
public final class Suppressions {

    private static final String PREFIX = "catalog:";

    private Suppressions() {}

    /** Whether findings of a rule are accepted at an element or around it. */
    public static boolean suppress(Element element, String code) {
        return Stream.<Element>iterate(element, it -> it != null, Element::getEnclosingElement)
                .anyMatch(it -> of(it).anyMatch(code::equals));
    }

    /** The rules whose findings are accepted at an element itself. */
    public static Stream<String> of(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation ->
                        annotation.getAnnotationType().toString().equals(SuppressWarnings.class.getName()))
                .flatMap(annotation -> annotation.getElementValues().values().stream())
                .flatMap(Suppressions::texts)
                .flatMap(text -> ruleOf(text).stream());
    }

    private static Stream<String> texts(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream()
                    .flatMap(element -> element instanceof AnnotationValue each ? texts(each) : Stream.empty());
        }
        return value.getValue() instanceof String text ? Stream.of(text) : Stream.empty();
    }

    /** The rule that a value of the annotation names, if it is about us. */
    public static Optional<String> ruleOf(String value) {
        return value.startsWith(PREFIX) ? Optional.of(value.substring(PREFIX.length())) : Optional.empty();
    }
}
