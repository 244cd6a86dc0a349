package io.github.catalogkit.processor;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What a declaration accepts on purpose: {@code @SuppressWarnings("catalog:duplicate-url")} on it or around it. */
final class Suppressions {

    private Suppressions() {}

    static boolean suppress(Element element, String code) {
        return Stream.iterate(
                        Optional.of(element),
                        Optional::isPresent,
                        inner -> inner.flatMap(it -> Optional.ofNullable(it.getEnclosingElement())))
                .flatMap(Optional::stream)
                .flatMap(it -> Declarations.annotation(it, SuppressWarnings.class.getName()).stream())
                .flatMap(annotation -> annotation.values("value").stream())
                .flatMap(value -> Members.textOf(value).stream())
                .anyMatch(("catalog:" + code)::equals);
    }
}
