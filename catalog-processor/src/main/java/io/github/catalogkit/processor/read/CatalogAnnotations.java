package io.github.catalogkit.processor.read;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.SectionPart;
import io.github.catalogkit.annotation.Style;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.registry.SourceOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the annotations of Catalog Kit on classes. */
public final class CatalogAnnotations {

    /** The annotation of a kind has the name of its record. */
    private static final Map<String, Kind> KINDS = Stream.of(Kind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> Catalog.class.getPackageName() + "." + kind.type().getSimpleName(), kind -> kind));

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of(Catalog.class, Section.class, SectionPart.class).map(Class::getName),
                    KINDS.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ALL_NAMES = Stream.concat(
                    NAMES.stream(), Stream.of(Style.class.getName(), Layout.class.getName()))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SECTION_NAMES = Stream.concat(
                    ALL_NAMES.stream().filter(name -> !name.equals(Catalog.class.getName())),
                    Stream.of(SourceOrder.class.getName(), Generated.class.getName()))
            .collect(Collectors.toUnmodifiableSet());

    private CatalogAnnotations() {}

    public static Optional<AnnotationMembers> catalog(Element element) {
        return annotation(element, Catalog.class.getName());
    }

    public static Optional<AnnotationMembers> section(Element element) {
        return annotation(element, Section.class.getName());
    }

    public static Optional<AnnotationMembers> part(Element element) {
        return annotation(element, SectionPart.class.getName());
    }

    public static Optional<AnnotationMembers> style(Element element) {
        return annotation(element, Style.class.getName());
    }

    public static Optional<AnnotationMembers> layout(Element element) {
        return annotation(element, Layout.class.getName());
    }

    /** Returns the annotation of an entry's kind; the first one if there are several, which is an error. */
    public static Optional<AnnotationMembers> entry(Element element) {
        return entryMirror(element).map(mirror -> AnnotationMembers.of((TypeElement) element, mirror));
    }

    private static Optional<AnnotationMirror> entryMirror(Element element) {
        Optional<AnnotationMirror> first = Optional.empty();
        if (element instanceof TypeElement) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                Kind kind = KINDS.get(nameOf(mirror));
                if (kind != null && (first.isEmpty() || kind.compareTo(kind(nameOf(first.get()))) < 0)) {
                    first = Optional.of(mirror);
                }
            }
        }
        return first;
    }

    public static Kind kind(AnnotationMembers entry) {
        return kind(nameOf(entry.mirror()));
    }

    public static boolean isEntry(Element element) {
        return entryMirror(element).isPresent();
    }

    /** Returns all annotations that declare a node; more than one is an error. */
    public static List<AnnotationMirror> all(Element element) {
        List<AnnotationMirror> all = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (NAMES.contains(nameOf(mirror))) {
                all.add(mirror);
            }
        }
        return all;
    }

    /** Returns whether a class has an annotation of Catalog Kit. */
    public static boolean isDeclared(TypeElement element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (ALL_NAMES.contains(nameOf(mirror))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the qualified names of all annotations that declare a catalog. */
    public static Set<String> annotationNames() {
        return ALL_NAMES;
    }

    /**
     * Returns the qualified names of those that do not need a catalog, and of those on generated classes, of which javac would
     * warn if they were not claimed.
     */
    public static Set<String> sectionNames() {
        return SECTION_NAMES;
    }

    /** Returns the annotation with this qualified name, if the class has it. */
    public static Optional<AnnotationMembers> annotation(Element element, String name) {
        if (element instanceof TypeElement type) {
            for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
                if (nameOf(mirror).equals(name)) {
                    return Optional.of(AnnotationMembers.of(type, mirror));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the top-level class that contains this one, or is this one. */
    public static TypeElement outermost(TypeElement element) {
        return element.getEnclosingElement() instanceof TypeElement holder ? outermost(holder) : element;
    }

    private static Kind kind(String name) {
        return Optional.ofNullable(KINDS.get(name)).orElseThrow();
    }

    private static String nameOf(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
    }
}
