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
        return annotation(element, Catalog.class.getName());
    }

    static Optional<Members> section(Element element) {
        return annotation(element, Section.class.getName());
    }

    static Optional<Kind> kind(Element element) {
        return Stream.of(Kind.values())
                .filter(kind -> annotation(element, ANNOTATIONS + nameOf(kind)).isPresent())
                .findFirst();
    }

    static Optional<Members> entry(Element element, Kind kind) {
        return annotation(element, ANNOTATIONS + nameOf(kind));
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

    /** The annotation of this qualified name, if the class carries it. */
    static Optional<Members> annotation(Element element, String name) {
        return element instanceof TypeElement type
                ? type.getAnnotationMirrors().stream()
                        .filter(mirror -> mirror.getAnnotationType().toString().equals(name))
                        .findFirst()
                        .map(mirror -> Members.of(type, mirror))
                : Optional.empty();
    }
}
