package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a build script of Gradle names exists, and the command that it runs writes its file; Gradle itself is not run. */
final class GradleCheck implements Check {

    private static final Pattern ARTIFACT = Pattern.compile("\"io\\.github\\.catalogkit:([^:\"]+):([^\"]+)\"");
    private static final Pattern MAIN = Pattern.compile("mainClass = \"([^\"]+)\"");
    private static final Pattern ARGUMENTS = Pattern.compile("args\\(([^)]*)\\)");

    private final Path folder;

    GradleCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public void check(CodeBlock block) throws Exception {
        for (Matcher artifact = ARTIFACT.matcher(block.text()); artifact.find(); ) {
            assertThat(Artifacts.all()).contains(artifact.group(1));
            assertThat(artifact.group(2)).isEqualTo(Artifacts.version());
        }
        Matcher main = MAIN.matcher(block.text());
        Matcher arguments = ARGUMENTS.matcher(block.text());
        assertThat(main.find() && arguments.find()).isTrue();
        ListFolder.make(folder);
        Files.createDirectories(folder.resolve("build/classes/java"));
        Files.move(folder.resolve("target/classes"), folder.resolve("build/classes/java/main"));
        Files.delete(folder.resolve("README.md"));
        String command = "java -cp '%s' %s %s"
                .formatted(
                        ClassPath.withoutCatalogs(),
                        main.group(1),
                        arguments.group(1).replace(",", ""));
        Bash.run(command, folder);
        assertThat(folder.resolve("README.md")).exists();
    }
}
