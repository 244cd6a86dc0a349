package io.github.catalogkit.app.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.TestProgram;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.lint.LintFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
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
    void findsWhatIsWrongAndFixesNothing() throws IOException {
        TextSource list = list(BROKEN);
        LintResult result = lint.check(list);
        assertThat(result.findings()).extracting(LintFinding::code).contains("broken-link");
        assertThat(result.fixed()).isEmpty();
        assertThat(folder.resolve("list.md")).hasContent(BROKEN);
    }

    @Test
    void fixesWhatTheReaderProposesAndFindsWhatIsLeft() throws IOException {
        LintResult result = lint.fix(list(BROKEN));
        assertThat(result.fixed()).isEqualTo(OptionalInt.of(1));
        assertThat(result.findings()).extracting(LintFinding::code).containsExactly("plain-http");
        assertThat(folder.resolve("list.md")).hasContent(BROKEN.replace("(- ", "("));
    }

    @Test
    void leavesAFileAloneThatNeedsNoFix() throws IOException {
        TextSource list = list(BROKEN.replace("(- ", "("));
        Object before = Files.readAttributes(folder.resolve("list.md"), "*").get("fileKey");
        assertThat(lint.fix(list).fixed()).isEqualTo(OptionalInt.of(0));
        assertThat(Files.readAttributes(folder.resolve("list.md"), "*").get("fileKey"))
                .isEqualTo(before);
    }

    @Test
    void findsThatATextIsNoListInsteadOfFixingIt() throws IOException {
        LintResult result = lint.fix(list("Hello\n"));
        assertThat(result.fixed()).isEmpty();
        assertThat(result.findings())
                .singleElement()
                .extracting(LintFinding::code)
                .isEqualTo(LintFinding.UNREADABLE);
    }

    @Test
    void obeysTheUsersDecisionsAboutRules() throws IOException {
        Lint without = Lint.of(List.of("plain-http=off"), TestProgram.SETTINGS);
        assertThat(without.check(list(BROKEN.replace("(- ", "("))).findings()).isEmpty();
        assertThatThrownBy(() -> Lint.of(List.of("plain-htp=off"), TestProgram.SETTINGS))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("RULE \"plain-htp=off\" is no setting of a rule: there is no rule \"plain-htp\"; did you"
                        + " mean \"plain-http\"?");
    }

    private TextSource list(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), text);
        return TestProgram.sources().text(file, "list.md");
    }
}
