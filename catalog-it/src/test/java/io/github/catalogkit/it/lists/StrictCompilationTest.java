package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.declaration.Declarations;
import io.github.catalogkit.rule.Rules;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists compile where every warning of javac is an error.
 *
 * <p>What the rules find in real lists are warnings too, and rightly so: they are switched off.
 */
class StrictCompilationTest {

    /** Examples with a list; the others declare none. */
    private static final List<String> EXAMPLES = List.of("my-first-list", "from-markdown");

    @TempDir
    Path folder;

    @Test
    void examplesAndImportedListsCompileWithoutWarnings() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String example : EXAMPLES) {
            sources.addAll(javaFiles(Path.of("../examples", example, "src/main/java")));
        }
        List<AwesomeList> lists = AwesomeList.all().toList();
        for (AwesomeList list : lists) {
            String packageName = "org.example.list" + lists.indexOf(list);
            write(Declarations.of(AwesomeList.read(fixed(list.page())).catalog(), packageName, "Imported")
                    .files());
        }
        sources.addAll(javaFiles(folder));
        assertThat(sources).hasSizeGreaterThan(100);
        assertThat(messages(sources)).isEmpty();
    }

    /** Fixes the only problem that the compiler reports without a rule: a link to a heading that does not exist. */
    private static String fixed(String page) {
        return page.replace("](#conferences-meetups)", "](#conferences--meetups)");
    }

    private void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private String messages(List<Path> sources) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-Xmaxwarns", "0"));
        options.addAll(
                List.of("-d", Files.createDirectory(folder.resolve("classes")).toString()));
        options.addAll(List.of("-cp", classPath, "-processorpath", classPath));
        options.add("-processor");
        options.add("io.github.catalogkit.processor.SectionProcessor,io.github.catalogkit.processor.CatalogProcessor");
        Rules.all().forEach(rule -> options.add("-Acatalog." + rule.id().replace('-', '_') + "=off"));
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return messages.toString();
    }
}
