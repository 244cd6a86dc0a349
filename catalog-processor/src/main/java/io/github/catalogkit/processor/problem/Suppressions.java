package io.github.catalogkit.processor.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * The warnings that declarations suppress: {@code @SuppressWarnings("catalog:plain-http, short-url")} on a class applies to
 * the class and everything nested in it. Records which suppressions are used.
 */
public final class Suppressions {

    private static final String PREFIX = "catalog:";

    private final Set<Suppressed> used = new HashSet<>();

    private record Suppressed(Element element, String code) {}

    Suppressions() {}

    /** Returns whether a warning is suppressed at an element or an enclosing one, and records the suppression as used. */
    public boolean suppress(Element element, String code) {
        List<Element> suppressing = Stream.<Element>iterate(element, it -> it != null, Element::getEnclosingElement)
                .filter(it -> of(it).anyMatch(code::equals))
                .toList();
        suppressing.forEach(it -> used.add(new Suppressed(it, code)));
        return !suppressing.isEmpty();
    }

    /** Returns whether a suppression at an element is used. */
    public boolean isUsed(Element element, String code) {
        return used.contains(new Suppressed(element, code));
    }

    /** Returns the codes that are suppressed at an element itself. */
    public static Stream<String> of(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(annotation ->
                        annotation.getAnnotationType().toString().equals(SuppressWarnings.class.getName()))
                .flatMap(annotation -> annotation.getElementValues().values().stream())
                .flatMap(Suppressions::texts)
                .flatMap(Suppressions::codes);
    }

    private static Stream<String> texts(AnnotationValue value) {
        if (value.getValue() instanceof List<?> values) {
            return values.stream()
                    .flatMap(element -> element instanceof AnnotationValue each ? texts(each) : Stream.empty());
        }
        return value.getValue() instanceof String text ? Stream.of(text) : Stream.empty();
    }

    /** Returns the codes in a value of the annotation; none if it is for another tool. Each can have the prefix. */
    public static Stream<String> codes(String value) {
        return value.startsWith(PREFIX)
                ? Stream.of(value.split("\\s*,\\s*"))
                        .map(code -> code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code)
                : Stream.empty();
    }
}
