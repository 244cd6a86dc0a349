package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.annotation.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list without a problem compiles where every warning of the compiler is an error. */
class CleanCompilationTest {

    /** All warnings but that of an old release. */
    private static final String LINT = "-Xlint:all,-options";

    private static final String LIST = """
            package sample;
            import io.github.catalogkit.annotation.*;
            @Catalog(id = "meshes", title = "Meshes", sections = Reading.class)
            interface Meshes {
                @Section("Software")
                interface Software {
                    @Tool(title = "Linkerd", url = "https://linkerd.io/")
                    class Linkerd {}
                }
            }
            """;

    private static final String SECTION = """
            package sample;
            import io.github.catalogkit.annotation.*;
            @Section("Reading")
            interface Reading {
                @Article(title = "Pods", url = "https://example.org/pods")
                class Pods {}
            }
            """;

    @Test
    void inNoModule() {
        assertThat(Compilation.of(list(), LINT, "-Werror").said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requires io.github.catalogkit.model;",
                "requires transitive io.github.catalogkit.model;",
                "requires io.github.catalogkit.model; requires java.compiler;"
            })
    void compilesAModuleThatExportsTheRegistry(String requires) {
        Map<String, String> sources = list();
        sources.put("module-info.java", """
                module sample {
                    %s
                    exports sample;
                    provides io.github.catalogkit.registry.CatalogProvider with sample.MeshesProvider;
                }
                """.formatted(requires));
        assertThat(Compilation.of(sources, LINT, "-Werror", "-p", CompilerRun.paths(CompilerRun.libraryPaths()))
                        .said())
                .isEmpty();
    }

    @Test
    void compilesACatalogAlone() {
        Map<String, String> sources = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {}
                """).files();
        assertThat(Compilation.of(sources, LINT, "-Werror").said()).isEmpty();
    }

    @Test
    void compilesASectionAloneWithTheOptionsOfTheBuild() {
        assertThat(Compilation.of(Map.of("sample/Reading.java", SECTION), LINT, "-Werror", "-Acatalog.plain_http=error")
                        .said())
                .isEmpty();
    }

    @Test
    void compilesWithAProcessorOfOtherAnnotations() {
        Witness witness = new Witness("sample.Seen", true);
        Map<String, String> sources = list();
        sources.put("sample/Seen.java", "package sample; @interface Seen {}");
        sources.replaceAll((name, text) -> text.replace("class Linkerd", "@Seen class Linkerd"));
        assertThat(CompilerRun.of(TestCompiler.JAVAC)
                        .by(List.of(new SectionProcessor(), new CatalogProcessor(), witness))
                        .compile(sources, LINT, "-Werror")
                        .said())
                .isEmpty();
        assertThat(witness.seen).containsExactly("sample.Meshes.Software.Linkerd");
    }

    @Test
    void compilesWithAnEarlierProcessorOfOurAnnotations() {
        Witness witness = new Witness(Section.class.getName(), false);
        assertThat(CompilerRun.of(TestCompiler.JAVAC)
                        .by(List.of(witness, new SectionProcessor(), new CatalogProcessor()))
                        .compile(list(), LINT, "-Werror")
                        .said())
                .isEmpty();
        assertThat(witness.seen).containsExactlyInAnyOrder("sample.Meshes.Software", "sample.Reading");
    }

    @Test
    void compilesWithAnyOrderOfOurProcessors() {
        assertThat(CompilerRun.of(TestCompiler.JAVAC)
                        .by(List.of(new CatalogProcessor(), new SectionProcessor()))
                        .compile(list(), LINT, "-Werror")
                        .said())
                .isEmpty();
    }

    private static Map<String, String> list() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("sample/Meshes.java", LIST);
        sources.put("sample/Reading.java", SECTION);
        return sources;
    }

    /** A third-party processor that records where it sees an annotation. */
    private static final class Witness extends AbstractProcessor {

        private final String annotation;
        private final boolean claims;
        private final List<String> seen = new ArrayList<>();

        private Witness(String annotation, boolean claims) {
            this.annotation = annotation;
            this.claims = claims;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(annotation);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        @SuppressWarnings("DoNotClaimAnnotations") // like our processors
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            annotations.forEach(
                    type -> round.getElementsAnnotatedWith(type).forEach(element -> seen.add(element.toString())));
            return claims;
        }
    }
}
