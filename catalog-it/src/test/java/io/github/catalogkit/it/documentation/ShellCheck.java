package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * Runs blocks of commands with bash, in a folder with a list and its jar. {@code catalog} is the real program. Maven only records
 * its goals, which must exist. Programs that install, download or run for long do nothing.
 */
final class ShellCheck implements Check {

    private static final List<String> IDLE =
            List.of("curl", "gradle", "java", "javac", "jbang", "ln", "unzip", "xdg-open");

    private final Path folder;

    ShellCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public void check(CodeBlock block) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
        ListFolder.make(folder);
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Path asked = Files.createFile(folder.resolve("asked"));
        script(programs.resolve("mvn"), "echo \"$@\" >> '" + asked.toAbsolutePath() + "'");
        Files.copy(programs.resolve("mvn"), folder.resolve("mvnw"));
        folder.resolve("mvnw").toFile().setExecutable(true);
        for (String name : IDLE) {
            script(programs.resolve(name), name.equals("curl") ? "cat README.md" : "exit 0");
        }
        if (!isThere("jq")) {
            script(programs.resolve("jq"), "cat > /dev/null");
        }
        // For "lint", exit code 1 means that problems were found; for other commands, it is a failure.
        script(
                programs.resolve("catalog"),
                "'%s' -cp '%s' io.github.catalogkit.cli.Main \"$@\"%ncode=$?%n[ \"$1$code\" = lint1 ] || exit $code"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"), ClassPath.withoutCatalogs()));
        // A block that shows its output may show an error; exit code 2, a usage error, is always one of the page.
        int highest = block.output().isPresent() ? 1 : 0;
        String said = Bash.run(block.text(), folder, programs.toString(), highest);
        block.output().ifPresent(output -> assertThat(said).isEqualTo(output.text()));
        for (String line : Files.readAllLines(asked)) {
            MavenLine.check(line);
        }
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + text + "\n");
        file.toFile().setExecutable(true);
    }
}
