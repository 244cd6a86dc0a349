package io.github.catalogkit.app.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {

    private static final String BROKEN = """
            # Meshes

            - [Envoy](https://envoyproxy.io/) - a proxy
            - [Linkerd](- http://linkerd.io/) - a mesh
            """;

    @TempDir
    Path folder;

    private final Lint lint = Lint.of(List.of(), TestProgram.SETTINGS);

    @Test
    void reportsProblemsAndFixesNothing() throws IOException {
        LintResult result = lint.check(list(BROKEN));
        assertThat(result.problems()).extracting(Problem::code).contains("broken-link");
        assertThat(result.fixed()).isZero();
        assertThat(folder.resolve("list.md")).hasContent(BROKEN);
    }

    @Test
    void appliesSafeFixesAndReportsWhatRemains() throws IOException {
        LintResult result = lint.fix(list(BROKEN), false);
        assertThat(result.fixed()).isEqualTo(1);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("plain-http");
        assertThat(folder.resolve("list.md")).hasContent(BROKEN);
        Lint.write(result);
        assertThat(folder.resolve("list.md")).hasContent(BROKEN.replace("(- ", "("));
    }

    @Test
    void appliesSuggestedFixesIfAsked() throws IOException {
        LintResult result = lint.fix(list(BROKEN), true);
        assertThat(result.problems()).isEmpty();
        Lint.write(result);
        assertThat(folder.resolve("list.md")).hasContent(BROKEN.replace("(- http:", "(https:"));
    }

    @Test
    void showsADiffOfTheFixes() throws IOException {
        assertThat(lint.fix(list(BROKEN), false).difference()).isEqualTo("""
                --- a/list.md
                +++ b/list.md
                @@ -1,4 +1,4 @@
                 # Meshes
                \s
                 - [Envoy](https://envoyproxy.io/) - a proxy
                -- [Linkerd](- http://linkerd.io/) - a mesh
                +- [Linkerd](http://linkerd.io/) - a mesh
                """);
    }

    @Test
    void doesNotWriteAFileWithoutFixes() throws IOException {
        TextSource list = list(BROKEN.replace("(- ", "("));
        Object before = Files.readAttributes(folder.resolve("list.md"), "*").get("fileKey");
        LintResult result = lint.fix(list, false);
        Lint.write(result);
        assertThat(result.fixed()).isZero();
        assertThat(Files.readAttributes(folder.resolve("list.md"), "*").get("fileKey"))
                .isEqualTo(before);
    }

    @Test
    void reportsATextWithoutAListInsteadOfFixingIt() throws IOException {
        LintResult result = lint.fix(list("Hello\n"), false);
        assertThat(result.fixed()).isZero();
        assertThat(result.problems())
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(UnreadableSourceException.CODE);
    }

    @Test
    void fixesValuesInJavaSourcesAndKeepsTheRest() throws IOException {
        String source = """
                package org.example;

                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "Meshes")
                interface Meshes {
                    @Section("All")
                    interface All {
                        // Why it is here.
                        @Tool(title = "Linkerd",   url = "https://linkerd.io/?utm_source=list", /* kept */
                              description = "a \\"mesh\\" " + "on Github")
                        class Linkerd {}
                    }
                }
                """;
        Path file = Files.writeString(folder.resolve("Meshes.java"), source);
        Source sources = TestProgram.sources().any(folder, folder.toString());
        LintResult result = lint.fix(sources, false);
        assertThat(result.problems()).isEmpty();
        assertThat(result.fixed()).isEqualTo(2);
        Lint.write(result);
        assertThat(file).hasContent(source.replace("/?utm_source=list", "/").replace("Github", "GitHub"));
    }

    @Test
    void appliesTheRuleSettingsOfTheUser() throws IOException {
        Lint without = Lint.of(List.of("plain-http=off"), TestProgram.SETTINGS);
        assertThat(without.check(list(BROKEN.replace("(- ", "("))).problems()).isEmpty();
        assertThatThrownBy(() -> Lint.of(List.of("plain-htp=off"), TestProgram.SETTINGS))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("RULE \"plain-htp=off\" is not a rule setting: there is no rule \"plain-htp\"; did you"
                        + " mean \"plain-http\"?");
    }

    private TextSource list(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), text);
        return TestProgram.sources().text(file, "list.md");
    }
}
