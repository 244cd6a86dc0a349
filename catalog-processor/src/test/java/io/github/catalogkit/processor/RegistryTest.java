package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistryTest {

    private static final String REGISTRY = "sample/NetworksRegistry.java";

    @Test
    void hasTheExpectedSource() throws IOException {
        assertThat(compile("Networks", "Reading", "Media", "People").written().get(REGISTRY))
                .isEqualTo(Sources.read("sample/NetworksRegistry.java.txt"));
    }

    @Test
    void inheritsTheGeneratedConstants() throws IOException {
        assertThat(compile("Networks", "Reading", "Media", "People").written().get("sample/NetworksConstants.java"))
                .isEqualTo(Sources.read("sample/NetworksConstants.java.txt"));
    }

    @Test
    void doesNotDependOnTheOrderOfTheSources() throws IOException {
        assertThat(compile("People", "Media", "Reading", "Networks").written())
                .isEqualTo(compile("Networks", "Reading", "Media", "People").written());
    }

    @Test
    void compilesWithoutAWarning() {
        assertThat(compile("Networks", "Reading", "Media", "People").said()).isEmpty();
    }

    @Test
    void keepsTheOrderOfTheSource() throws IOException {
        Catalog catalog = load();
        assertThat(catalog.allSections().map(Section::title))
                .containsExactly("Software", "Proxies", "Reading", "Media", "People");
        assertThat(catalog.sections().get(1).allEntries().map(Entry::id))
                .containsExactly(
                        "pods",
                        "part-one",
                        "ingress",
                        "standards",
                        "rfc-3986",
                        "issue-44063",
                        "a-paper",
                        "hostile",
                        "tutorial");
    }

    @Test
    void hasEntriesOfEveryKind() throws IOException {
        assertThat(load().entries().map(Entry::kind).distinct()).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void hasATypedConstantForEachEntry() throws Exception {
        try (URLClassLoader loader =
                compile("Networks", "Reading", "Media", "People").loader()) {
            Field envoy =
                    loader.loadClass("sample.NetworksRegistry$Software$Proxies").getField("ENVOY");
            assertThat(envoy.getType()).isEqualTo(Tool.class);
            assertThat(((Tool) envoy.get(null)).licenses()).contains("Apache-2.0");
        }
    }

    @Test
    void followsRelations() throws IOException {
        Catalog catalog = load();
        Entry ambassador = catalog.find("ambassador").orElseThrow();
        assertThat(catalog.related(ambassador, RelationKind.SUPERSEDED_BY).map(Entry::title))
                .containsExactly("Envoy", "Understanding pods");
        assertThat(catalog.referring(catalog.find("envoy").orElseThrow(), RelationKind.BUILT_ON))
                .containsExactly(ambassador);
    }

    @Test
    void findsAnEntryByAFormerId() throws IOException {
        Catalog catalog = load();
        assertThat(catalog.find("part-1")).isPresent().isEqualTo(catalog.find("part-one"));
    }

    @Test
    void keepsAHostileTitle() throws IOException {
        assertThat(load().find("hostile").orElseThrow().title())
                .isEqualTo("*/ \\u002a/ @see {@code x} <b>&amp;</b> $S $L \"quoted\" \\");
    }

    @Test
    void hasNoEntryForTheCompanionBook() throws IOException {
        Catalog catalog = load();
        assertThat(catalog.companion().orElseThrow().title()).isEqualTo("Networks, the Book");
        assertThat(catalog.find("networks-book")).isEmpty();
    }

    @Test
    void isDeclaredForTheServiceLoader() throws IOException {
        assertThat(compile("Networks", "Reading", "Media", "People").written())
                .containsEntry(
                        "META-INF/services/io.github.catalogkit.registry.CatalogProvider", "sample.NetworksProvider\n");
    }

    @Test
    void isIndependentOfAnotherCatalog() throws IOException {
        Map<String, String> sources = new MarkedSource("""
                        @Catalog(id = "a", title = "A")
                        interface A {}
                        === B.java
                        @Catalog(id = "b", title = "B")
                        interface B {}
                        """).files();
        try (URLClassLoader loader = Compilation.of(sources).loader()) {
            assertThat(Catalogs.load(loader).catalogs()).extracting(Catalog::id).containsExactly("a", "b");
        }
    }

    @Test
    void supportsNamesThatItUsesItself() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A", sections = {Tool.class, B.Section.class})
                interface A {
                    @io.github.catalogkit.annotation.Section("Strings")
                    interface String {
                        @io.github.catalogkit.annotation.Tool(title = "x", url = "https://example.org/1")
                        class Catalog {}
                    }
                }
                === Tool.java
                @Section("Tools")
                interface Tool {
                    @io.github.catalogkit.annotation.Tool(title = "x", url = "https://example.org/2")
                    class EntryDetails {}
                }
                === B.java
                interface B {
                    @io.github.catalogkit.annotation.Section("Sections")
                    interface Section {
                        @io.github.catalogkit.annotation.Section("Entries")
                        interface EntryDetails {
                            @io.github.catalogkit.annotation.Tool(title = "x", url = "https://example.org/3")
                            class Object {}
                        }
                    }
                }
                """);
        assertThat(Compilation.of(source.files()).said()).isEmpty();
    }

    private static Catalog load() throws IOException {
        try (URLClassLoader loader =
                compile("Networks", "Reading", "Media", "People").loader()) {
            Catalog catalog = Catalogs.load(loader).get("networks");
            assertThat(catalog.entries()).isNotEmpty();
            return catalog;
        }
    }

    private static Compilation compile(String... names) {
        Map<String, String> sources = new LinkedHashMap<>();
        List.of(names)
                .forEach(name -> sources.put("sample/" + name + ".java", Sources.read("sample/" + name + ".java")));
        return Compilation.of(sources);
    }
}
