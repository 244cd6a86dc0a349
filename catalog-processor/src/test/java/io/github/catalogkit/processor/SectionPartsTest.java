package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The entries of a large section can be in several files. */
class SectionPartsTest {

    private static final String SECTION = "library/Proxies.java";

    private static final String USER = """
            package sample;
            class User {
                Object own = MeshesRegistry.Proxies.POUND;
                Object first = MeshesRegistry.Proxies.LINKERD;
                Object last = MeshesRegistry.Proxies.CONDUIT;
                Object below = MeshesRegistry.Proxies.Old.SQUID;
            }
            """;

    @ParameterizedTest
    @EnumSource
    void partsFollowTheNestedEntriesInTheirOrder(TestCompiler compiler) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>(sections());
        sources.put("sample/Meshes.java", catalog());
        sources.put("sample/User.java", USER);
        Compilation compilation = CompilerRun.of(compiler).compile(sources);

        assertThat(compilation.said()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            assertOrder(loader);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sectionsAndPartsOfAnotherJarKeepTheirOrder(TestCompiler compiler) throws IOException {
        assertOrderWithJar(sections(), Map.of(), compiler);
    }

    @ParameterizedTest
    @EnumSource
    void partsOfAnEarlierCompilationKeepTheirOrder(TestCompiler compiler) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>(sections());
        Map<String, String> section = Map.of(SECTION, Objects.requireNonNull(parts.remove(SECTION)));
        assertOrderWithJar(parts, section, compiler);
    }

    private static void assertOrderWithJar(
            Map<String, String> earlier, Map<String, String> later, TestCompiler compiler) throws IOException {
        Compilation jar = CompilerRun.of(compiler).compile(earlier);
        Map<String, String> sources = new LinkedHashMap<>(later);
        sources.put("sample/Meshes.java", catalog());
        sources.put("sample/User.java", USER);
        Compilation list = CompilerRun.of(compiler).with(jar.classes()).compile(sources);

        assertThat(list.said()).isEmpty();
        try (URLClassLoader both = new URLClassLoader(
                new URL[] {list.classes().toUri().toURL(), jar.classes().toUri().toURL()},
                Catalog.class.getClassLoader())) {
            assertOrder(both);
        }
    }

    private static void assertOrder(ClassLoader loader) {
        assertThat(Catalogs.load(loader).get("meshes").entries())
                .extracting(Entry::id)
                .containsExactly("pound", "linkerd", "envoy", "traefik", "conduit", "squid");
    }

    private static String catalog() {
        return """
                package sample;
                import io.github.catalogkit.annotation.*;
                @Catalog(id = "meshes", title = "Meshes", sections = library.Proxies.class)
                interface Meshes {}
                """;
    }

    private static Map<String, String> sections() {
        return Map.of(SECTION, """
                package library;
                import io.github.catalogkit.annotation.*;
                @Section(value = "Proxies", parts = {ProxiesPart1.class, ProxiesPart2.class})
                public interface Proxies {
                    @Tool(title = "Pound", url = "https://example.org/pound")
                    class Pound {}
                    @Section("Old")
                    interface Old {
                        @Tool(title = "Squid", url = "https://example.org/squid", supersededBy = ProxiesPart1.Envoy.class)
                        class Squid {}
                    }
                }
                """, "library/ProxiesPart1.java", """
                package library;
                import io.github.catalogkit.annotation.*;
                @SectionPart
                interface ProxiesPart1 {
                    @Tool(title = "Linkerd", url = "https://linkerd.io/")
                    class Linkerd {}
                    @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                    class Envoy {}
                }
                """, "library/ProxiesPart2.java", """
                package library;
                import io.github.catalogkit.annotation.*;
                @SectionPart
                interface ProxiesPart2 {
                    @Tool(title = "Traefik", url = "https://traefik.io/")
                    class Traefik {}
                    @Tool(title = "Conduit", url = "https://conduit.io/", supersededBy = ProxiesPart1.Linkerd.class)
                    class Conduit {}
                }
                """);
    }
}
