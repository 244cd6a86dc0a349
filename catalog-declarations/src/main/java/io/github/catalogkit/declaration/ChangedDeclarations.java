package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.source.DeclaredClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Changes the sources of annotated classes so that they declare another catalog. Only what differs is changed: comments,
 * suppressions, names of classes and the order of members stay, and all other files.
 *
 * <p>Parts of the two catalogs are the same if they have the same id; an entry with another id is the same if the old one is one
 * of its former ids.
 *
 * @param texts the texts of the files that are changed or new, by their names
 * @param deleted the names of the files without any class
 */
public record ChangedDeclarations(Map<String, String> texts, Set<String> deleted) {

    private static final String ENDING = ".java";

    /**
     * Makes a change.
     *
     * @param texts the texts of the files that are changed or new, by their names
     * @param deleted the names of the files without any class
     */
    public ChangedDeclarations {
        texts = Map.copyOf(texts);
        deleted = Set.copyOf(deleted);
    }

    /**
     * {@return the change of the sources}
     *
     * @param before the catalog that the sources declare
     * @param declaring returns the class that declares the catalog, or a section or an entry of it, by identity; empty for class
     *     files, which are not changed
     * @param after the catalog that they shall declare
     * @param text returns the text of a source file, if it exists
     * @throws DeclarationException if the sources cannot declare the catalog
     */
    public static ChangedDeclarations of(
            Catalog before,
            Function<Node, Optional<DeclaredClass>> declaring,
            Catalog after,
            Function<String, Optional<String>> text) {
        IdentityHashMap<Node, ClassName> names = new IdentityHashMap<>();
        IdentityHashMap<Node, String> files = new IdentityHashMap<>();
        ClassDeclaration.nodes(before)
                .forEach(node -> declaring.apply(node).ifPresent(type -> {
                    names.put(node, name(type.binaryName()));
                    files.put(node, type.file());
                }));
        ClassPlaces places = new ClassPlaces(before, names, parts(before, names));
        NodeMatches matches = NodeMatches.of(before, after);
        String catalogFile = Optional.ofNullable(files.get(before))
                .orElseThrow(() -> new DeclarationException("the class of the catalog is not in these sources"));
        String folder = catalogFile.substring(0, catalogFile.lastIndexOf('/') + 1);
        ClassPlaces changed = ChangedPlaces.of(
                after,
                matches,
                places,
                name -> text.apply(folder + name + ENDING).isPresent());
        return new Change(
                        ClassDeclaration.of(before, places), ClassDeclaration.of(after, changed), matches, files, text)
                .files(folder);
    }

    private static ClassName name(String binaryName) {
        int dot = binaryName.lastIndexOf('.');
        String[] simple = binaryName.substring(dot + 1).split("\\$", -1);
        ClassName name = ClassName.get(dot < 0 ? "" : binaryName.substring(0, dot), simple[0]);
        for (int index = 1; index < simple.length; index++) {
            name = name.nestedClass(simple[index]);
        }
        return name;
    }

    private static IdentityHashMap<Section, List<ClassName>> parts(
            Catalog catalog, IdentityHashMap<Node, ClassName> names) {
        IdentityHashMap<Section, List<ClassName>> parts = new IdentityHashMap<>();
        catalog.allSections().forEach(section -> {
            Set<ClassName> holders = new LinkedHashSet<>();
            section.entries()
                    .forEach(entry -> Optional.ofNullable(names.get(entry))
                            .flatMap(name -> Optional.ofNullable(name.enclosingClassName()))
                            .filter(holder -> !Optional.of(holder).equals(Optional.ofNullable(names.get(section))))
                            .ifPresent(holders::add));
            if (!holders.isEmpty()) {
                parts.put(section, List.copyOf(holders));
            }
        });
        return parts;
    }

    /** The classes before and after a change. */
    private record Change(
            List<ClassDeclaration> before,
            List<ClassDeclaration> after,
            NodeMatches matches,
            IdentityHashMap<Node, String> files,
            Function<String, Optional<String>> text) {

        ChangedDeclarations files(String folder) {
            IdentityHashMap<Node, ClassDeclaration> byNode = new IdentityHashMap<>();
            Map<ClassName, ClassDeclaration> byName = new HashMap<>();
            Map<ClassName, String> fileOf = new HashMap<>();
            before.stream().flatMap(ClassDeclaration::withNested).forEach(type -> {
                byName.put(type.name(), type);
                type.node().ifPresent(node -> {
                    byNode.put(node, type);
                    fileOf.put(type.name().topLevelClassName(), files.get(node));
                });
            });
            Function<ClassDeclaration, Optional<ClassDeclaration>> earlier =
                    type -> type.node().isPresent()
                            ? matches.earlier(type.node().get()).flatMap(node -> Optional.ofNullable(byNode.get(node)))
                            : Optional.ofNullable(byName.get(type.name()));
            ChangedFiles writer = new ChangedFiles(
                    earlier,
                    type -> fileOf.get(type.name().topLevelClassName()),
                    file -> LineEndings.normal(
                            text.apply(file).orElseThrow(() -> new DeclarationException("there is no file " + file))));
            Map<String, String> texts = new LinkedHashMap<>();
            Set<String> deleted = new LinkedHashSet<>();
            Map<String, List<ClassDeclaration>> old =
                    byFile(before, type -> Optional.ofNullable(fileOf.get(type.name())));
            Map<String, List<ClassDeclaration>> now = byFile(
                    after,
                    type -> earlier.apply(type)
                            .filter(it -> it.name().enclosingClassName() == null)
                            .map(it -> fileOf.get(it.name())));
            old.forEach((file, types) -> {
                List<ClassDeclaration> left = now.getOrDefault(file, List.of());
                if (!writer.isSame(types, left)) {
                    Optional<String> changed = writer.changed(file, types, left);
                    changed.ifPresentOrElse(
                            it -> texts.put(
                                    file, LineEndings.like(text.apply(file).orElseThrow(), it)),
                            () -> deleted.add(file));
                }
            });
            now.getOrDefault("", List.of())
                    .forEach(type -> texts.put(folder + type.name().simpleName() + ENDING, writer.added(type)));
            return new ChangedDeclarations(texts, deleted);
        }

        private static Map<String, List<ClassDeclaration>> byFile(
                List<ClassDeclaration> types, Function<ClassDeclaration, Optional<String>> file) {
            Map<String, List<ClassDeclaration>> files = new LinkedHashMap<>();
            types.forEach(type -> files.computeIfAbsent(file.apply(type).orElse(""), it -> new ArrayList<>())
                    .add(type));
            return files;
        }
    }
}
