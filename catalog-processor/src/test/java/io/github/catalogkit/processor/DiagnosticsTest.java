package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticsTest {

    /** Covered by the fixtures, which support class files and modules. */
    private static final List<String> NEED_SEVERAL_COMPILATIONS =
            List.of(ProblemCode.MISSING_CONSTANTS.id(), ProblemCode.MISSING_PROVIDER.id());

    @ParameterizedTest
    @EnumSource
    void reportsExactlyOneProblemAtTheWrongValue(WrongDeclaration wrong) {
        assertThat(Compilation.of(wrong.source().files()).said()).containsExactly(wrong.expected());
    }

    @Test
    void everyProblemCodeHasAWrongDeclaration() {
        assertThat(Stream.of(WrongDeclaration.values()).map(WrongDeclaration::code))
                .containsAll(codes().stream()
                        .filter(code -> !NEED_SEVERAL_COMPILATIONS.contains(code))
                        .toList());
    }

    @Test
    void everyProblemCodeIsExplainedInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("../docs/declaring.md"));
        assertThat(codes()).allSatisfy(code -> assertThat(guide).contains("| `" + code + "`"));
    }

    private static List<String> codes() {
        return Stream.of(ProblemCode.values()).map(ProblemCode::id).toList();
    }

    @Test
    void reportsAllErrorsOfACompilation() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(title = ¦"", url = ¦"ftp://example.org/")
                        class Envoy {}

                        @Article(title = "Pods", url = ¦"example.org", published = ¦"yesterday")
                        class Pods {}
                    }
                }
                """);
        assertThat(Compilation.of(source.files()).said())
                .extracting(said -> new MarkedSource.Mark(said.file(), said.line(), said.column()))
                .containsExactlyInAnyOrderElementsOf(source.marks());
    }

    @Test
    void reportsProblemsInTheOrderOfTheList() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(title = "Envoy", url = ¦"http://www.envoyproxy.io/?utm_source=a")
                        class Envoy {}

                        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = ¦"a  mesh (")
                        class Linkerd {}

                        @Tool(title = "Pound", url = ¦"http://example.org/pound")
                        class Pound {}
                    }
                }
                """);
        assertThat(Compilation.of(source.files()).said())
                .extracting(said ->
                        said.message().replaceFirst(":.*\\[catalog:", " ").replace("]", ""))
                .containsExactly(
                        "Envoy plain-http",
                        "Envoy tracking-parameter",
                        "Linkerd spaces",
                        "Linkerd unbalanced",
                        "Pound plain-http");
    }

    @Test
    void reportsMissingProcessor() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                    }
                }
                """);
        assertThat(CompilerRun.of(TestCompiler.JAVAC)
                        .by(List.of(new CatalogProcessor()))
                        .compile(source.files())
                        .said())
                .extracting(Compilation.Said::message)
                .anyMatch(message -> message.contains("run io.github.catalogkit.processor.SectionProcessor beside")
                        && message.endsWith("[catalog:missing-constants]"));
    }

    @Test
    void reportsErrorsNextToThoseOfTheCompiler() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(title = "Envoy", url = "ftp://example.org/", seeAlso = ¦Istio.class)
                        class Envoy {}
                    }
                }
                """);
        assertThat(Compilation.of(source.files()).said())
                .filteredOn(said -> said.kind() == Diagnostic.Kind.ERROR)
                .extracting(Compilation.Said::message)
                .anyMatch(message -> message.contains("[catalog:malformed-url]"))
                .anyMatch(message -> message.contains("cannot find symbol"))
                .hasSize(2);
    }

    @Test
    void doesNotReportASuccessorThatDoesNotCompileAsMissing() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(
                                title = "Conduit",
                                url = "https://example.org/",
                                status = io.github.catalogkit.vocabulary.Status.ARCHIVED,
                                supersededBy = ¦Linkerd.class)
                        class Conduit {}
                    }
                }
                """);
        assertThat(Compilation.of(source.files()).said())
                .extracting(Compilation.Said::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("cannot find symbol"));
    }

    @Test
    void anErrorDoesNotBreakCodeThatUsesTheRegistry() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @Section("S")
                    interface S {
                        @Tool(title = "Envoy", url = ¦"ftp://example.org/")
                        class Envoy {}
                    }
                }
                === User.java
                class User {
                    String url = ARegistry.S.ENVOY.url().toString();
                }
                """);
        assertThat(Compilation.of(source.files()).said()).hasSize(1);
    }

    @Test
    void aWarningIsSuppressedForAWholeSection() {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A")
                interface A {
                    @SuppressWarnings({"catalog:duplicate-url", "catalog:no-declaration"})
                    @Section("S")
                    interface S {
                        @Tool(title = "Envoy", url = "https://example.org/")
                        class Envoy {}

                        @Tool(title = "Envoy 2", url = "https://example.org/")
                        class EnvoyTwo {}

                        class Nothing {}
                    }
                }
                """);
        assertThat(Compilation.of(source.files()).said()).isEmpty();
    }
}
