package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.registry.CatalogProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compiling one of several catalogs keeps the other providers in the service file, as long as they exist. */
class ServiceFileTest {

    private static final String SERVICES = "META-INF/services/" + CatalogProvider.class.getName();

    @ParameterizedTest
    @EnumSource
    void keepsACatalogThatIsNotCompiledAgain(TestCompiler compiler) throws IOException {
        CompilerRun run = CompilerRun.of(compiler);
        run.compile(catalog("Alpha"));
        Compilation second = run.compile(catalog("Beta"));
        assertThat(second.said()).isEmpty();
        assertThat(services(second)).isEqualTo("sample.AlphaProvider\nsample.BetaProvider\n");
    }

    @Test
    void keepsACatalogWhoseFolderIsNotOnTheClassPath() throws IOException {
        CompilerRun run = CompilerRun.of(TestCompiler.JAVAC);
        run.compile(catalog("Alpha"));
        Compilation second = run.compile(catalog("Beta"), "-cp", CompilerRun.paths(CompilerRun.libraryPaths()));
        assertThat(services(second)).isEqualTo("sample.AlphaProvider\nsample.BetaProvider\n");
    }

    @ParameterizedTest
    @EnumSource
    void removesACatalogWithoutClassFiles(TestCompiler compiler) throws IOException {
        CompilerRun run = CompilerRun.of(compiler);
        Compilation first = run.compile(catalog("Alpha"));
        try (Stream<Path> files = Files.list(first.classes().resolve("sample"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(services(run.compile(catalog("Beta")))).isEqualTo("sample.BetaProvider\n");
    }

    @ParameterizedTest
    @EnumSource
    void removesAClassThatIsNoLongerACatalog(TestCompiler compiler) throws IOException {
        CompilerRun run = CompilerRun.of(compiler);
        run.compile(catalog("Alpha"));
        run.compile(Map.of("sample/Alpha.java", "package sample; interface Alpha {}"));
        assertThat(services(run.compile(catalog("Beta")))).isEqualTo("sample.BetaProvider\n");
    }

    @ParameterizedTest
    @EnumSource
    void replacesARenamedCatalog(TestCompiler compiler) throws IOException {
        CompilerRun run = CompilerRun.of(compiler);
        run.compile(catalog("Alpha"));
        Map<String, String> renamed = catalog("Omega", "alpha");
        assertThat(services(run.compile(renamed))).isEqualTo("sample.OmegaProvider\n");
    }

    @Test
    void removesACatalogWithoutASourceIfTheSourcePathIsKnown() throws IOException {
        CompilerRun run = CompilerRun.of(TestCompiler.JAVAC);
        String sources = run.folder().resolve("src").toString();
        run.compile(catalog("Alpha"));
        run.compile(catalog("Beta"), "-sourcepath", sources);
        assertThat(services(run.compile(catalog("Gamma"), "-sourcepath", sources)))
                .isEqualTo("sample.AlphaProvider\nsample.BetaProvider\nsample.GammaProvider\n");
        Files.delete(run.folder().resolve("src/sample/Alpha.java"));
        assertThat(services(run.compile(catalog("Gamma"), "-sourcepath", sources)))
                .isEqualTo("sample.BetaProvider\nsample.GammaProvider\n");
    }

    private static String services(Compilation compilation) throws IOException {
        return Files.readString(compilation.classes().resolve(SERVICES));
    }

    private static Map<String, String> catalog(String name) {
        return catalog(name, name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> catalog(String name, String id) {
        return Map.of("sample/" + name + ".java", """
                package sample;
                import io.github.catalogkit.annotation.*;
                @Catalog(id = "%1$s", title = "A list")
                interface %2$s {
                    @Section("Software")
                    interface Software {
                        @Tool(title = "A tool", url = "https://example.org/%1$s")
                        class %2$sTool {}
                    }
                }
                """.formatted(id, name));
    }
}
