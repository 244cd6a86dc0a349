package io.github.catalogkit.processor;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What a declaration accepts on purpose: {@code @SuppressWarnings("catalog:duplicate-url")} on it or around it. */
final class Suppressions {

    private static final String PREFIX = "catalog:";

    private Suppressions() {}

    /** Whether findings of a rule are accepted at an element or around it. */
    static boolean suppress(Element element, String code) {
        return Stream.<Element>iterate(element, it -> it != null, Element::getEnclosingElement)
                .anyMatch(it -> of(it).anyMatch(code::equals));
    }

    /** The rules whose findings are accepted at an element itself. */
    static Stream<String> of(Element element) {
        return Declarations.annotation(element, SuppressWarnings.class.getName()).stream()
                .flatMap(annotation -> annotation.values("value").stream())
                .flatMap(value -> Members.textOf(value).stream())
                .flatMap(text -> ruleOf(text).stream());
    }

    /** The rule that a value of the annotation names, if it is about us. */
    static Optional<String> ruleOf(String value) {
        return value.startsWith(PREFIX) ? Optional.of(value.substring(PREFIX.length())) : Optional.empty();
    }
}
