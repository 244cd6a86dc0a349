package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The steps of the action, of the hooks, and of the workflows of the page about hosting, run as a code host runs them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the steps are for a Unix shell")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostingTest {

    private static final Path PROJECT = Pages.PROJECT.toAbsolutePath().normalize();
    private static final Path PAGE = Path.of("docs", "hosting.md");

    private Path made = Path.of("");
    private Path programs = Path.of("");

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeAll
    void keepAList(@TempDir Path once) throws Exception {
        made = once;
        programs = Files.createDirectory(once.resolve("programs"));
        script(
                "catalog",
                "exec '%s' -cp '%s' io.github.catalogkit.cli.Main \"$@\""
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"), ClassPath.withoutCatalogs()));
        script("gh", "echo \"gh $*\"");
        run(made, """
                git init --quiet --bare --initial-branch=main origin.git
                printf '# Shells\\n\\n## All\\n\\n- [Bash](https://bash.example/) - A shell.\\n' > shells.md
                catalog import -q shells.md --package org.example -o list
                cd list
                git init --quiet --initial-branch=main
                git config user.name Name
                git config user.email name@example.org
                git remote add origin ../origin.git
                git add --all
                git commit --quiet --message=Import
                git push --quiet --set-upstream origin main
                """);
    }

    @BeforeEach
    void copyTheList() throws Exception {
        run(folder, "cp -r '" + made + "/list' '" + made + "/origin.git' .");
        list = folder.resolve("list");
    }

    @Test
    void theActionPutsTheCommandOnThePath() throws Exception {
        Map<?, ?> action = (Map<?, ?>) yaml(Files.readString(PROJECT.resolve("action.yml")));
        String step = runs(value((Map<?, ?>) value(action, "runs"), "steps")).get(0);
        run(list, "export GITHUB_ACTION_PATH='" + PROJECT + "' GITHUB_PATH=\"$PWD/path\" CATALOG_VERSION=\n" + step);
        assertThat(list.resolve("path")).hasContent(programs.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theInstallerKeepsAnArchiveOfARelease() throws Exception {
        String installed = run(folder, release() + """
                tar -czf v9.9.9/$name.tar.gz catalog-9.9.9
                (cd v9.9.9 && sha256sum $name.tar.gz > $name.tar.gz.sha256)
                first=$('%1$s/hosting/install')
                rm -r v9.9.9
                [ "$first" = "$('%1$s/hosting/install')" ]
                "$first/catalog" here
                ls -A .cache/catalog-kit
                """.formatted(PROJECT));
        assertThat(installed).startsWith("ran here\ncatalog-9.9.9-linux-").hasLineCount(2);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theInstallerRefusesAnotherArchive() throws Exception {
        String said = run(folder, release() + """
                tar -czf v9.9.9/$name.tar.gz catalog-9.9.9
                echo "%064d  $name.tar.gz" > v9.9.9/$name.tar.gz.sha256
                ! '%s/hosting/install'
                ls -A .cache/catalog-kit
                """.formatted(0, PROJECT));
        assertThat(said).endsWith(": this is not the file whose digest is beside it; it is not installed\n");
    }

    @Test
    void theHooksPassOnAGoodList() throws Exception {
        for (String hook : hooks()) {
            run(list, hook);
        }
    }

    @Test
    void theHooksFailOnAMistakeAndOnAnEdit() throws Exception {
        Files.writeString(list.resolve("README.md"), "- [Fish](htps://fish.example/) - A shell.\n- [x](#nowhere)\n");
        for (String hook : hooks()) {
            run(list, "! " + hook);
        }
    }

    @Test
    void theStepsOfThePagePassOnAGoodList() throws Exception {
        for (String part : List.of("name: List", "- name: Check")) {
            for (String step : steps(part)) {
                run(list, step);
            }
        }
    }

    @Test
    void aMergedEditIsOnABranchWithItsClasses() throws Exception {
        merge("- [Fish](https://fish.example/) - Another shell.");
        String said = "";
        for (String step : steps("name: Absorb")) {
            said = run(list, step);
        }
        assertThat(said).contains("gh pr create --base main --head catalog-absorb --fill");
        assertThat(run(list, "git diff --name-only origin/main origin/catalog-absorb; git log -1 --format=%s"))
                .isEqualTo("""
                        .catalog-generated
                        src/main/java/org/example/All.java
                        Take the edits of README.md into the classes
                        """);
    }

    @Test
    void withoutAnEditNothingIsPushed() throws Exception {
        for (String step : steps("name: Absorb")) {
            assertThat(run(list, step)).doesNotContain("gh pr create");
        }
        assertThat(run(folder, "git -C origin.git branch")).isEqualTo("* main\n");
    }

    private void merge(String line) throws Exception {
        Files.writeString(list.resolve("README.md"), Files.readString(list.resolve("README.md")) + line + "\n");
        run(list, "git commit --quiet --all --message='A shell'\ngit push --quiet origin main");
    }

    /** Commands that make the folder of a release with a program. */
    private static String release() {
        return """
                export CATALOG_VERSION=9.9.9 CATALOG_RELEASES="file://$PWD" XDG_CACHE_HOME="$PWD/.cache"
                case $(uname -m) in x86_64) name=catalog-9.9.9-linux-x64 ;; *) name=catalog-9.9.9-linux-aarch64 ;; esac
                mkdir -p v9.9.9 catalog-9.9.9/bin
                printf '#!/bin/sh\\necho ran "$@"\\n' > catalog-9.9.9/bin/catalog
                chmod +x catalog-9.9.9/bin/catalog
                """;
    }

    /** Returns the command lines of all hooks. */
    private static List<String> hooks() throws IOException {
        List<?> hooks = (List<?>) yaml(Files.readString(PROJECT.resolve(".pre-commit-hooks.yaml")));
        return hooks.stream()
                .map(hook -> (Map<?, ?>) hook)
                .map(hook -> "'" + PROJECT + "'/" + value(hook, "entry") + " "
                        + String.join(
                                " ",
                                ((List<?>) value(hook, "args"))
                                        .stream().map(Object::toString).toList()))
                .toList();
    }

    /** Returns the commands of the steps of a block of the page. */
    private static List<String> steps(String part) throws IOException {
        Object block = Pages.blocks(PAGE).stream()
                .filter(it -> it.language().equals("yaml") && it.text().contains(part))
                .findFirst()
                .map(it -> yaml(it.text()))
                .orElseThrow();
        if (block instanceof Map<?, ?> workflow) {
            Map<?, ?> jobs = (Map<?, ?>) value(workflow, "jobs");
            return runs(value((Map<?, ?>) jobs.values().iterator().next(), "steps"));
        }
        return runs(block);
    }

    private static List<String> runs(Object steps) {
        return ((List<?>) steps)
                .stream()
                        .map(step -> ((Map<?, ?>) step).get("run"))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList();
    }

    private static Object value(Map<?, ?> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private static Object yaml(String text) {
        return Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    private String run(Path where, String commands) throws Exception {
        return Bash.run(commands, where, programs.toString(), 0);
    }

    private void script(String name, String text) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/bash\n" + text + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
