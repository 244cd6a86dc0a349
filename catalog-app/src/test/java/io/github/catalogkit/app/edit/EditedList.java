package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UnifiedDifference;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list in Java sources that people wrote, which tests change. */
final class EditedList {

    private static final String MESHES = """
            package org.example;

            import io.github.catalogkit.annotation.*;

            /** All about meshes. */
            @Catalog(id = "meshes", title = "Meshes", sections = {Proxies.class, Reading.class})
            public interface Meshes {}
            """;

    private static final String PROXIES = """
            package org.example;

            import io.github.catalogkit.annotation.Section;
            import io.github.catalogkit.annotation.Tool;

            @Section("Proxies")
            interface Proxies {

                // The most popular one.
                @Tool(
                        title = "Envoy",
                        url = "https://www.envoyproxy.io/",
                        repository = "https://github.com/envoyproxy/envoy",
                        tags = {"proxy", "cncf"})
                class Envoy {}

                @Tool(title = "HAProxy", url = "https://www.haproxy.org/", seeAlso = Envoy.class)
                class HaProxy {}

                @Section("Meshes")
                interface ServiceMeshes {

                    @Tool(title = "Linkerd", url = "https://linkerd.io/", seeAlso = Envoy.class)
                    class Linkerd {}

                    @Tool(title = "Istio", url = "https://istio.io/", uses = Envoy.class)
                    class Istio {}
                }
            }
            """;

    private static final String READING = """
            package org.example;

            import io.github.catalogkit.annotation.Article;
            import io.github.catalogkit.annotation.Group;
            import io.github.catalogkit.annotation.Section;
            import io.github.catalogkit.vocabulary.Order;

            @Section(value = "Reading", order = Order.NEWEST_FIRST)
            interface Reading {

                @Article(title = "What is a mesh?", url = "https://example.org/mesh", published = "2020-05")
                class WhatIsAMesh {}

                @Group(title = "Basics")
                class Basics {

                    @Article(title = "Load balancing", url = "https://example.org/balancing", seeAlso = WhatIsAMesh.class)
                    class LoadBalancing {}
                }

                @Article(title = "Proxies", url = "https://example.org/proxies", published = "2018")
                class ProxiesArticle {}
            }
            """;

    private final Path folder;
    private final Map<String, String> original = new TreeMap<>();

    private EditedList(Path folder) {
        this.folder = folder;
    }

    /** Writes the list to a folder. */
    static EditedList in(Path folder) throws IOException {
        return in(folder, Map.of("Meshes", MESHES, "Proxies", PROXIES, "Reading", READING));
    }

    /** Writes the classes of a package org.example to a folder. */
    static EditedList in(Path folder, Map<String, String> classes) throws IOException {
        EditedList list = new EditedList(folder);
        Files.createDirectories(folder.resolve("org/example"));
        for (Map.Entry<String, String> type : classes.entrySet()) {
            String file = "org/example/" + type.getKey() + ".java";
            Files.writeString(folder.resolve(file), type.getValue());
            list.original.put(file, type.getValue());
        }
        return list;
    }

    private DeclaredCatalog declared() {
        return TestProgram.sources().any(folder, folder.toString()).declared();
    }

    Catalog catalog() {
        return declared().catalog();
    }

    Entry entry(String id) {
        return catalog().find(id).orElseThrow();
    }

    /** Returns the ids of the entries directly in a section. */
    List<String> ids(String section) {
        return catalog().findSection(section).orElseThrow().entries().stream()
                .map(Entry::id)
                .toList();
    }

    /** Changes the sources, and returns what was done. */
    String change(Function<Catalog, ChangedCatalog> change) {
        DeclaredCatalog before = declared();
        ChangedCatalog changed = change.apply(before.catalog());
        SourceEdit.of(before, changed.catalog()).write();
        return changed.summary();
    }

    /** Returns the lines that were removed from the original files or added to them. */
    List<String> changedLines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                UnifiedDifference.of(name, original.getOrDefault(name, ""), Files.readString(file))
                        .lines()
                        .skip(2)
                        .filter(line -> line.startsWith("+") || line.startsWith("-"))
                        .forEach(lines::add);
            }
        }
        return lines;
    }
}
