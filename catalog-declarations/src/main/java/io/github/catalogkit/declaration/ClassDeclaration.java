package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.declaration.value.Annotation;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A class of declarations, with the classes that it holds. Equal only to itself. */
final class ClassDeclaration {

    private final ClassName name;
    private final Optional<Node> node;
    private final List<Annotation> annotations;
    private final List<ClassDeclaration> nested = new ArrayList<>();

    private ClassDeclaration(ClassName name, Optional<Node> node, List<Annotation> annotations) {
        this.name = name;
        this.node = node;
        this.annotations = annotations;
    }

    /** Returns the outermost classes of a catalog. */
    static List<ClassDeclaration> of(Catalog catalog, ClassPlaces places) {
        Map<ClassName, ClassDeclaration> classes = new LinkedHashMap<>();
        nodes(catalog)
                .forEach(node -> places.find(node)
                        .ifPresent(name -> add(
                                classes, new ClassDeclaration(name, Optional.of(node), annotations(node, places)))));
        return classes.values().stream()
                .filter(type -> type.name().enclosingClassName() == null)
                .toList();
    }

    private static List<Annotation> annotations(Node node, ClassPlaces places) {
        if (node instanceof Section section) {
            return DeclaredAnnotations.of(section, places);
        }
        return node instanceof Entry entry
                ? DeclaredAnnotations.of(entry, places)
                : DeclaredAnnotations.of((Catalog) node, places);
    }

    private static void add(Map<ClassName, ClassDeclaration> classes, ClassDeclaration type) {
        classes.put(type.name(), type);
        ClassName outer = type.name().enclosingClassName();
        if (outer != null) {
            Optional<ClassDeclaration> known = Optional.ofNullable(classes.get(outer));
            ClassDeclaration holder = known.orElseGet(() -> new ClassDeclaration(outer, Optional.empty(), List.of()));
            if (known.isEmpty()) {
                add(classes, holder);
            }
            holder.nested().add(type);
        }
    }

    /** Returns all parts of a catalog; those that hold others come first. */
    static Stream<Node> nodes(Catalog catalog) {
        Stream<Node> companion = catalog.companion().stream().flatMap(Entry::withDescendants);
        Stream<Node> sections = catalog.allSections()
                .flatMap(section -> Stream.concat(
                        Stream.of(section), section.entries().stream().flatMap(Entry::withDescendants)));
        return Stream.of(Stream.<Node>of(catalog), companion, sections).flatMap(nodes -> nodes);
    }

    ClassName name() {
        return name;
    }

    /** Returns the part of the catalog that it declares; none if it only holds other classes, such as a part of a section. */
    Optional<Node> node() {
        return node;
    }

    List<Annotation> annotations() {
        return annotations;
    }

    /** Returns the classes in it, in the order of the list: entries, followed by sections. */
    List<ClassDeclaration> nested() {
        return nested;
    }

    /** Returns this class and all that it holds. */
    Stream<ClassDeclaration> withNested() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(ClassDeclaration::withNested));
    }

    boolean isSection() {
        return node.isPresent() && node.get() instanceof Section;
    }

    boolean isEntry() {
        return node.isPresent() && node.get() instanceof Entry;
    }
}
