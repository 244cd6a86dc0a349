package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.registry.Catalogs;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Catalogs of several modules are read as one, though no package of theirs is exported. */
class ModulePathTest {

    @Test
    void readsSeveralModulesAsOne() {
        Path first = compile("first", "Envoy", "https://www.envoyproxy.io/");
        Path second = compile("second", "Linkerd", "https://linkerd.io/");
        ModuleLayer layer = layer(first, second);
        Catalogs catalogs = Catalogs.load(layer.findLoader("first"));
        assertThat(catalogs.catalogs()).extracting(Catalog::id).containsExactly("first", "second");
        assertThat(catalogs.entries()).extracting(Entry::title).containsExactly("Envoy", "Linkerd");
        assertThat(catalogs.find("linkerd")).isPresent();
    }

    private static Path compile(String name, String title, String url) {
        Compilation compilation = CompilerRun.of(TestCompiler.JAVAC)
                .compile(
                        Map.of("module-info.java", """
                                module %1$s {
                                    requires io.github.catalogkit.model;
                                    provides io.github.catalogkit.registry.CatalogProvider with %1$s.ListProvider;
                                }
                                """.formatted(name), name + "/List.java", """
                                package %s;
                                import io.github.catalogkit.annotation.*;
                                @Catalog(id = "%s", title = "List")
                                interface List {
                                    @Section("All")
                                    interface All {
                                        @Tool(title = "%s", url = "%s")
                                        class %s {}
                                    }
                                }
                                """.formatted(
                                        name, name, title, url, title)),
                        "-p",
                        CompilerRun.paths(CompilerRun.libraryPaths()));
        assertThat(compilation.said()).isEmpty();
        return compilation.classes();
    }

    private static ModuleLayer layer(Path... modules) {
        ModuleLayer parent =
                Catalog.class.getModule().isNamed() ? Catalog.class.getModule().getLayer() : ModuleLayer.boot();
        Configuration configuration =
                parent.configuration().resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("first", "second"));
        return ModuleLayer.defineModulesWithOneLoader(configuration, List.of(parent), Catalog.class.getClassLoader())
                .layer();
    }
}
