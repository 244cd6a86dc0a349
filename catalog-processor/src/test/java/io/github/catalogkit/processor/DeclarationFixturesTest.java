package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.processor.Compilation.Said;
import io.github.catalogkit.processor.DeclarationFixture.Expected;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of each compilation among the fixtures, a compiler reports exactly the problems that are expected of it. */
class DeclarationFixturesTest {

    /**
     * Lombok runs in Eclipse's compiler only as an agent of the virtual machine. That compiler reports no option that no
     * processor knows, and refuses class literals of inner classes of a generic class (JLS 15.8.2 allows them).
     */
    private static final Set<String> NOT_ON_ECLIPSE =
            Set.of("lombok-beside.java", "option-5.java", "shapes-that-are-fine.java");

    private static final Set<Diagnostic.Kind> PROBLEMS =
            Set.of(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);

    private final List<String> knownFailures = DeclarationFixture.knownFailures();

    static Stream<Arguments> cases() {
        return Stream.of(TestCompiler.values())
                .flatMap(compiler -> DeclarationFixture.names().stream()
                        .filter(name -> compiler == TestCompiler.JAVAC || !NOT_ON_ECLIPSE.contains(name))
                        .map(name -> Arguments.of(compiler, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void reportsExactlyTheExpectedProblems(TestCompiler compiler, String name) {
        DeclarationFixture fixture = DeclarationFixture.of(name);
        List<Said> said = compile(compiler, fixture);
        boolean passes = isExpected(compiler, fixture.expected(), said);
        if (knownFailures.contains(compiler + " " + name)) {
            assertThat(passes).as("passes now, so it leaves known-failures.txt").isFalse();
        } else {
            assertThat(passes)
                    .as("expected:\n%s\nreported:\n%s", lines(fixture.expected()), lines(said))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("knownFailures")
    void aKnownFailureIsACase(String line) {
        assertThat(cases().map(it -> it.get()[0] + " " + it.get()[1])).contains(line);
    }

    static Stream<String> knownFailures() {
        return DeclarationFixture.knownFailures().stream();
    }

    private static boolean isExpected(TestCompiler compiler, List<Expected> expected, List<Said> said) {
        List<Said> others = new ArrayList<>(said);
        boolean compilerItself = false;
        for (Expected each : expected) {
            Optional<Said> match = others.stream()
                    .filter(it -> isAt(compiler, each, it) && speaksOf(compiler, each, it))
                    .findFirst();
            if (match.isEmpty()) {
                return false;
            }
            others.remove(match.get());
            compilerItself |= !isOurs(match.get());
        }
        boolean repeats = compiler == TestCompiler.ECJ && compilerItself;
        return others.stream().allMatch(it -> repeats && !isOurs(it) && !isGenerated(it));
    }

    /** Eclipse's compiler marks the name of a member where javac marks its value, so there only the lines are compared. */
    private static boolean isAt(TestCompiler compiler, Expected expected, Said said) {
        return said.file().isEmpty() == expected.file().isEmpty()
                && said.file().endsWith(expected.file())
                && (compiler == TestCompiler.JAVAC
                        ? said.line() == expected.line() && said.column() == expected.column()
                        : said.line() == Math.max(expected.line(), 0));
    }

    /** Eclipse's compiler has other messages for its own problems, and reports some of them twice. */
    private static boolean speaksOf(TestCompiler compiler, Expected expected, Said said) {
        return said.message().contains(expected.words()) || (compiler == TestCompiler.ECJ && !isOurs(said));
    }

    private static boolean isGenerated(Said said) {
        return said.file().startsWith("..");
    }

    private static boolean isOurs(Said said) {
        return said.message().endsWith("]") && said.message().contains("[catalog:");
    }

    private static List<Said> compile(TestCompiler compiler, DeclarationFixture fixture) {
        CompilerRun run = CompilerRun.of(compiler).withOptions(options(compiler));
        List<String> options = new ArrayList<>();
        for (String option : fixture.options()) {
            switch (option) {
                case "CP:MAINOUT" -> run = run.with(library());
                case "CP:RAWOUT" -> run = run.with(library("-proc:none"));
                case "PP:LOMBOK" -> run = run.by(processorsWithLombok());
                case "CP:LOMBOK" -> run = run.with(CompilerRun.pathOf(lombok.Value.class));
                case "LIB" -> options.add(CompilerRun.paths(CompilerRun.libraryPaths()));
                default -> options.addAll(forCompiler(compiler, option));
            }
        }
        // Warnings of Eclipse's compiler itself, such as one of a class that is not used, are not about the list.
        return run.compile(fixture.files(), options.toArray(String[]::new)).said().stream()
                .filter(said -> PROBLEMS.contains(said.kind()))
                .filter(said -> compiler == TestCompiler.JAVAC || said.kind() == Diagnostic.Kind.ERROR || isOurs(said))
                .toList();
    }

    /** With this policy, javac runs processors despite its own errors, like Eclipse's compiler. */
    private static List<String> options(TestCompiler compiler) {
        return compiler == TestCompiler.JAVAC ? List.of("--should-stop=ifError=FLOW") : compiler.options();
    }

    /** The option -Xlint is one of javac. */
    private static List<String> forCompiler(TestCompiler compiler, String option) {
        return compiler == TestCompiler.ECJ && (option.startsWith("-Xlint") || option.equals("-Werror"))
                ? List.of()
                : List.of(option);
    }

    private static Path library(String... options) {
        return CompilerRun.of(TestCompiler.JAVAC)
                .compile(Map.of("sample/A.java", """
                        package sample;
                        import io.github.catalogkit.annotation.*;
                        @Catalog(id = "a", title = "A")
                        public interface A {
                            @Section("S")
                            interface S {
                                @Tool(title = "T1", url = "https://example.org/1")
                                class T1 {}
                            }
                        }
                        """), options)
                .classes();
    }

    private static List<Processor> processorsWithLombok() {
        try {
            Class<?> lombok = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor");
            List<Processor> processors = new ArrayList<>(TestCompiler.processors());
            processors.add(0, (Processor) lombok.getDeclaredConstructor().newInstance());
            return processors;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
