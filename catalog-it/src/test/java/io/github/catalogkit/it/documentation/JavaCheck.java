package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles blocks with both processors. Nothing may be amiss but what the block of output that follows shows, in the words of
 * the compiler, with {@code File.java:[line,column]} or {@code error:} and {@code warning:} before them.
 */
final class JavaCheck implements Check {

    private final Path folder;

    JavaCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public void check(CodeBlock block) throws IOException {
        JavaUnit unit = JavaUnit.of(block);
        Path source = Files.writeString(folder.resolve(unit.fileName()), unit.text());
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-processor",
                    "io.github.catalogkit.processor.SectionProcessor,io.github.catalogkit.processor.CatalogProcessor");
            compiler.getTask(null, files, told, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        List<Diagnostic<? extends JavaFileObject>> amiss =
                told.getDiagnostics().stream().filter(JavaCheck::isAmiss).toList();
        String rest = block.output().map(CodeBlock::text).orElse("").replaceAll("\\s+", " ");
        for (Diagnostic<? extends JavaFileObject> one : amiss) {
            String message = one.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
            String inMaven =
                    "%s:[%d,%d] %s".formatted(unit.fileName(), one.getLineNumber(), one.getColumnNumber(), message);
            String shown = rest.contains(inMaven) ? inMaven : severity(one) + ": " + message;
            assertThat(rest).as("what the compiler says, as %s", inMaven).contains(shown);
            rest = rest.replace(shown, "");
        }
        assertThat(rest).as("what the compiler does not say").isBlank();
    }

    private static boolean isAmiss(Diagnostic<?> told) {
        return told.getKind() == Diagnostic.Kind.ERROR
                || told.getMessage(Locale.ROOT).contains("[catalog:");
    }

    private static String severity(Diagnostic<?> told) {
        return told.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    }
}
