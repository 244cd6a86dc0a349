package io.github.catalogkit.processor;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Which of our annotations a class carries. */
final class Declarations {

    private static final String ANNOTATIONS = Catalog.class.getPackageName() + ".";

    private Declarations() {}

    static Optional<Members> catalog(Element element) {
        return members(element, Catalog.class.getSimpleName());
    }

    static Optional<Members> section(Element element) {
        return members(element, Section.class.getSimpleName());
    }

    static Optional<Kind> kind(Element element) {
        return Stream.of(Kind.values())
                .filter(kind -> members(element, nameOf(kind)).isPresent())
                .findFirst();
    }

    static Optional<Members> entry(Element element, Kind kind) {
        return members(element, nameOf(kind));
    }

    static boolean isEntry(Element element) {
        return kind(element).isPresent();
    }

    /** All annotations that say what the class declares; more than one is a mistake. */
    static List<AnnotationMirror> all(Element element) {
        List<String> known = annotationNames().toList();
        return element.getAnnotationMirrors().stream()
                .<AnnotationMirror>map(mirror -> mirror)
                .filter(mirror -> known.contains(mirror.getAnnotationType().toString()))
                .toList();
    }

    /** The annotation of a kind has the name of its record. */
    static String nameOf(Kind kind) {
        return kind.type().getSimpleName();
    }

    /** The qualified names of all annotations that a processor asks the compiler for. */
    static Stream<String> annotationNames() {
        return Stream.concat(
                Stream.of(Catalog.class.getName(), Section.class.getName()),
                Stream.of(Kind.values()).map(kind -> ANNOTATIONS + nameOf(kind)));
    }

    private static Optional<Members> members(Element element, String annotation) {
        return element instanceof TypeElement type
                ? type.getAnnotationMirrors().stream()
                        .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATIONS + annotation))
                        .findFirst()
                        .map(mirror -> Members.of(type, mirror))
                : Optional.empty();
    }
}
