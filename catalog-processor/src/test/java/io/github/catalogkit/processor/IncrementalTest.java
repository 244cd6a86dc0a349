package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An incremental build writes the same bytes as a full build.
 *
 * <p>Gradle deletes the generated files of a changed source and all files of an aggregating processor, compiles the changed
 * sources, and passes the other classes to the processors as class files.
 */
class IncrementalTest {

    private static final List<String> NAMES = List.of("Networks", "Reading", "Media", "People");

    @Test
    void declaresTheProcessorsForGradle() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors")))
                .isEqualTo("""
                        io.github.catalogkit.processor.SectionProcessor,isolating
                        io.github.catalogkit.processor.CatalogProcessor,aggregating
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void compilingAFileAloneWritesTheSameBytes(TestCompiler compiler) throws IOException {
        Map<String, String> expected =
                CompilerRun.of(compiler).compile(sources(NAMES)).written();
        for (String changed : NAMES) {
            CompilerRun run = CompilerRun.of(compiler);
            Compilation first = run.compile(sources(NAMES));
            // Eclipse compiles the changed sources without passing class files.
            List<String> shown = compiler == TestCompiler.JAVAC ? others(changed) : List.of();
            List<String> compiled = compiler == TestCompiler.JAVAC || changed.equals("Networks")
                    ? List.of(changed)
                    : List.of("Networks", changed);
            for (String name : compiled) {
                forget(first, name);
            }
            Compilation second = run.showing(shown).compile(sources(compiled));
            assertThat(second.said()).noneMatch(said -> said.message().contains("[catalog:"));
            assertThat(second.written()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void compilingOnlyTheCatalogKeepsTheOrderOfTheSource(TestCompiler compiler) throws IOException {
        CompilerRun run = CompilerRun.of(compiler);
        Compilation full = run.compile(sources(NAMES));
        List<String> expected = entries(full);
        forget(full, "Networks");
        assertThat(entries(run.compile(sources(List.of("Networks"))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aNewOrderInTheSourceOverridesAnOldClassFile(TestCompiler compiler) throws IOException {
        CompilerRun run = CompilerRun.of(compiler);
        String a = "@Tool(title = \"A\", url = \"https://example.org/a\") class A {}";
        String b = "@Tool(title = \"B\", url = \"https://example.org/b\") class B {}";
        Compilation first = run.compile(list(a, b));
        if (compiler == TestCompiler.ECJ) {
            forget(first, "List"); // otherwise, Eclipse reads them as classes of the user
        }
        assertThat(entries(run.compile(list(b, a)))).containsExactly("All: b", "All: a");
    }

    @Test
    void aSuppressionAppliesIfItsSourceIsNotCompiledAgain() throws IOException {
        Map<String, String> sources = new MarkedSource("""
                @Catalog(id = "a", title = "A", sections = S.class)
                interface A {}
                === S.java
                @Section("S")
                interface S {
                    @SuppressWarnings("catalog:plain-http")
                    @Tool(title = "Envoy", url = "http://www.envoyproxy.io/")
                    class Envoy {}
                }
                """).files();
        CompilerRun run = CompilerRun.of(TestCompiler.JAVAC);
        assertThat(run.compile(sources).said()).isEmpty();
        Map<String, String> catalog = new LinkedHashMap<>(sources);
        catalog.remove("sample/S.java");
        assertThat(run.showing(List.of("sample.S")).compile(catalog).said()).isEmpty();
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() throws IOException {
        Map<String, String> expected =
                CompilerRun.of(TestCompiler.JAVAC).compile(sources(NAMES)).written();
        List<String> shuffled = new ArrayList<>(NAMES);
        Random random = new Random(7);
        for (int time = 0; time < 5; time++) {
            Collections.shuffle(shuffled, random);
            for (TestCompiler compiler : TestCompiler.values()) {
                assertThat(CompilerRun.of(compiler).compile(sources(shuffled)).written())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void sectionsOfAnotherJarKeepTheirOrder() throws IOException {
        Map<String, String> library = new LinkedHashMap<>();
        library.put("library/Proxies.java", """
                package library;
                import io.github.catalogkit.annotation.*;
                @Section("Proxies")
                public interface Proxies {
                    @Tool(title = "Linkerd", url = "https://linkerd.io/")
                    class Linkerd {}
                    @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                    class Envoy {}
                    @Section("Old")
                    interface Old {
                        @Tool(title = "Conduit", url = "https://conduit.io/", supersededBy = Linkerd.class)
                        class Conduit {}
                    }
                }
                """);
        Compilation jar = CompilerRun.of(TestCompiler.JAVAC).compile(library);
        Compilation list = CompilerRun.of(TestCompiler.JAVAC)
                .with(jar.classes())
                .compile(Map.of("sample/Meshes.java", """
                        package sample;
                        import io.github.catalogkit.annotation.*;
                        @Catalog(id = "meshes", title = "Meshes", sections = library.Proxies.class)
                        interface Meshes {}
                        """, "sample/User.java", """
                        package sample;
                        class User {
                            Object conduit = MeshesRegistry.Proxies.Old.CONDUIT;
                            Object envoy = MeshesRegistry.Proxies.ENVOY;
                        }
                        """));
        assertThat(list.said()).isEmpty();
        try (URLClassLoader both = new URLClassLoader(
                new URL[] {list.classes().toUri().toURL(), jar.classes().toUri().toURL()},
                Catalog.class.getClassLoader())) {
            assertThat(Catalogs.load(both).get("meshes").entries())
                    .extracting(Entry::id)
                    .containsExactly("linkerd", "envoy", "conduit");
        }
    }

    /** Deletes the files that Gradle deletes before it compiles a changed source again. */
    private static void forget(Compilation compilation, String changed) throws IOException {
        try (Stream<Path> files = Files.walk(compilation.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean aggregated = name.matches(".*(Registry|Provider)(\\..*|\\$.*)?")
                        || file.toString().contains("services");
                boolean isolated = name.matches("((partial|sample)\\.)?" + changed + "(Constants)?([.$].*)?")
                        && !file.toString().contains("src");
                if (aggregated || isolated) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<String> others(String changed) {
        return NAMES.stream()
                .filter(name -> !name.equals(changed))
                .map(name -> "partial." + name)
                .toList();
    }

    /** Returns the samples in another package, because Eclipse's compiler also finds them as resources. */
    private static Map<String, String> sources(List<String> names) {
        Map<String, String> sources = new LinkedHashMap<>();
        names.forEach(name -> sources.put(
                "partial/" + name + ".java",
                Sources.read("sample/" + name + ".java").replace("package sample;", "package partial;")));
        return sources;
    }

    private static Map<String, String> list(String... entries) {
        return new MarkedSource("""
                @Catalog(id = "list", title = "List")
                interface List {
                    @Section("All")
                    interface All {
                        %s
                    }
                }
                """.formatted(String.join("\n", entries))).files();
    }

    private static List<String> entries(Compilation compilation) throws IOException {
        try (URLClassLoader loader = compilation.loader()) {
            Catalog catalog = Catalogs.load(loader).catalogs().get(0);
            return catalog.allSections().flatMap(IncrementalTest::entries).toList();
        }
    }

    private static Stream<String> entries(Section section) {
        return section.entries().stream()
                .flatMap(Entry::withDescendants)
                .map(entry -> section.title() + ": " + entry.id());
    }
}
