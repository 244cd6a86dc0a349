package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.export.GeneratedRecord;
import io.github.catalogkit.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;

/** A folder such as the pages speak of: a list, what was made of it, and the jar of its classes. */
final class ListFolder {

    private ListFolder() {}

    static void make(Path folder) throws IOException {
        ClassPath.copy(Pages.PROJECT.resolve("examples/my-first-list"), folder.resolve("examples/my-first-list"));
        ClassPath.copy(Pages.PROJECT.resolve("examples/my-first-list"), folder.resolve("my-first-list"));
        try (InputStream in = ListFolder.class.getResourceAsStream("/documentation/README.md")) {
            byte[] readme = Objects.requireNonNull(in).readAllBytes();
            Files.write(folder.resolve("README.md"), readme);
            Files.write(folder.resolve(GeneratedRecord.NAME), GeneratedRecord.of("README.md", readme));
        }
        Files.write(folder.resolve("latin-1.md"), "# Café".getBytes(StandardCharsets.ISO_8859_1));
        String list = folder.resolve("README.md").toString();
        command("convert", list, "-o", folder.resolve("catalog.json").toString());
        command("convert", list, "-o", folder.resolve("list.jsonl").toString());
        Path sources = folder.resolve("src/main/java");
        command("import", list, "--sources-only", "--package", "org.example.bash", "-o", sources.toString());
        ClassPath.jarOf(
                compiled(sources, folder.resolve("target/classes")), folder.resolve("target/awesome-bash-1.0.jar"));
        ClassPath.copy(folder.resolve("target/classes"), folder.resolve("classes")); // where javac puts them
    }

    private static void command(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        assertThat(Main.run(arguments, nothing, nowhere, nowhere)).isZero();
    }

    private static Path compiled(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-d",
                Files.createDirectories(classes).toString(),
                "-cp",
                ClassPath.withoutCatalogs(),
                "-processor",
                "io.github.catalogkit.processor.SectionProcessor,io.github.catalogkit.processor.CatalogProcessor"));
        for (Path source : ClassPath.files(sources)) {
            arguments.add(source.toString());
        }
        OutputStream nowhere = OutputStream.nullOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, nowhere, nowhere, arguments.toArray(String[]::new));
        assertThat(code).isZero();
        return classes;
    }
}
