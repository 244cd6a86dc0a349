package io.github.catalogkit.exporter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.PartialDate;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the pages: their types, and what they do in Chromium, where there are one and Node. */
final class InBrowserTest {

    private static final Catalog CATALOG = Catalog.of(
            "list",
            "List",
            Section.of(
                    "tools",
                    "Tools",
                    Tool.of(EntryDetails.of("cilium", "Cilium")
                            .url("https://cilium.io/")
                            .formerIds("old-cilium")
                            .tags("mesh", "ebpf")
                            .build()),
                    Tool.of(EntryDetails.of("istio", "Istio")
                            .url("https://istio.io/")
                            .tags("mesh")
                            .build()),
                    Tool.of(EntryDetails.of("formula", "=HYPERLINK(\"x\")")
                            .url("https://example.org/formula")
                            .build())),
            Section.of(
                    "articles",
                    "Articles",
                    Article.of(EntryDetails.of("demystifying", "Demystifying container networking")
                            .url("https://example.org/demystifying")
                            .published(PartialDate.of("2017"))
                            .build()),
                    Article.of(EntryDetails.of("overview", "Überblick über 容器网络")
                            .url("https://example.org/overview")
                            .build())));

    @TempDir
    Path folder;

    private static Optional<Path> program(String... names) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(directory -> Stream.of(names).map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private void write(String name, String... options) throws IOException {
        for (Map.Entry<String, String> file :
                ExportedSite.of(CATALOG, options).files().entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** What a command returned and printed. */
    private record Result(int code, String output) {}

    private static Result run(Path directory, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static void assertSucceeds(Result result) {
        assertThat(result.code()).as(result.output()).isZero();
    }

    @Test
    void scriptsHaveTypesAndDoWhatReadersExpect() throws IOException, InterruptedException {
        Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
        Assumptions.assumeTrue(program("npm").isPresent() && program("node").isPresent(), "needs Node");
        Assumptions.assumeTrue(chromium.isPresent(), "needs Chromium");
        Path script = Path.of("target/script").toAbsolutePath();
        Files.createDirectories(script);
        try (Stream<Path> files = Files.list(Path.of("src/test/script"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, script.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        write("small");
        write("divided", "pages=sections");
        Result packages = run(script, Map.of(), "npm", "ci", "--no-audit", "--no-fund");
        Assumptions.assumeTrue(packages.code() == 0, "needs packages of npm: " + packages.output());
        assertSucceeds(run(script, Map.of(), "npm", "run", "types"));
        assertSucceeds(run(
                script,
                Map.of(
                        "SITES",
                        folder.toString(),
                        "CHROMIUM",
                        chromium.orElseThrow().toString()),
                "npm",
                "test"));
    }
}
