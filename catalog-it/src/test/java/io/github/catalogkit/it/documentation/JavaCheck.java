package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles blocks with both processors. Only the problems in the output block that follows are allowed, in the text of the
 * compiler, with {@code File.java:[line,column]} or {@code error:} and {@code warning:} before them. A program must print that
 * block.
 */
final class JavaCheck implements Check {

    private final Path folder;

    JavaCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public void check(CodeBlock block) throws Exception {
        JavaUnit unit = JavaUnit.of(block);
        List<Path> sources = new ArrayList<>(beside(block, unit));
        sources.add(Files.writeString(folder.resolve(unit.fileName()), unit.text()));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-processor",
                    "io.github.catalogkit.processor.SectionProcessor,io.github.catalogkit.processor.CatalogProcessor");
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        List<Diagnostic<? extends JavaFileObject>> problems = diagnostics.getDiagnostics().stream()
                .filter(JavaCheck::isProblem)
                .toList();
        if (problems.isEmpty() && unit.main().isPresent() && block.output().isPresent()) {
            String command = "java -cp '%s:%s' %s"
                    .formatted(
                            folder,
                            System.getProperty("java.class.path"),
                            unit.main().orElseThrow());
            assertThat(Bash.run(command, folder))
                    .isEqualTo(block.output().orElseThrow().text());
            return;
        }
        String rest = block.output().map(CodeBlock::text).orElse("").replaceAll("\\s+", " ");
        for (Diagnostic<? extends JavaFileObject> one : problems) {
            String message = one.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
            String inMaven =
                    "%s:[%d,%d] %s".formatted(unit.fileName(), one.getLineNumber(), one.getColumnNumber(), message);
            String shown = rest.contains(inMaven) ? inMaven : severity(one) + ": " + message;
            assertThat(rest).as("what the compiler says, as %s", inMaven).contains(shown);
            rest = rest.replace(shown, "");
        }
        assertThat(rest).as("what the compiler does not say").isBlank();
    }

    /** Returns the files to compile with a block, except the one that the block replaces. */
    private static List<Path> beside(CodeBlock block, JavaUnit unit) throws IOException {
        if (block.note("with").isEmpty()) {
            return List.of();
        }
        return ClassPath.files(Pages.PROJECT.resolve(block.note("with").orElseThrow())).stream()
                .filter(file -> !file.endsWith(unit.fileName()))
                .toList();
    }

    private static boolean isProblem(Diagnostic<?> diagnostics) {
        return diagnostics.getKind() == Diagnostic.Kind.ERROR
                || diagnostics.getMessage(Locale.ROOT).contains("[catalog:");
    }

    private static String severity(Diagnostic<?> diagnostics) {
        return diagnostics.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    }
}
