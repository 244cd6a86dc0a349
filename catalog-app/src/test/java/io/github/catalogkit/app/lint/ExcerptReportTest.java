package io.github.catalogkit.app.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.TestProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read in a terminal. */
class ExcerptReportTest {

    @TempDir
    Path folder;

    @Test
    void showsTheLineWithTheWrongValueUnderlined() throws IOException {
        assertThat(report("# A\n\n- [Cilium](- https://cilium.io/) - a network\n", Colors.NONE))
                .isEqualTo("""
                error[broken-link]: the link destination starts with "- "
                 --> list.md:3:12
                  |
                3 | - [Cilium](- https://cilium.io/) - a network
                  |            ^^
                  = help: remove "- " (fixable with --fix)

                """);
    }

    @Test
    void ignoresAByteOrderMark() throws IOException {
        assertThat(report("\ufeff- [Cilium](- https://cilium.io/) - a network\n", Colors.NONE))
                .contains("1 | - [Cilium](- https://cilium.io/) - a network\n  |            ^^\n");
    }

    @Test
    void showsRelatedLocations() throws IOException {
        assertThat(report("# A\n\n- [B](https://b.example/)\n- [C](https://b.example/)\n", Colors.NONE))
                .contains("""
                  = note: also at list.md:4:7
                  = help: remove one of them
                """);
    }

    @Test
    void alignsWideAndZeroWidthCharacters() throws IOException {
        assertThat(report("# A\n\n- 漢字e\u0301 [C](- https://c.example/)\n- [B](https://b.example/)\n", Colors.NONE))
                .contains("3 | - 漢字e\u0301 [C](- https://c.example/)\n  |             ^^\n");
    }

    @Test
    void showsAnExcerptOfALongLine() throws IOException {
        String words = "word ".repeat(60);
        assertThat(report("# A\n\n- [B](https://b.example/) - " + words + "on Github " + words + "\n", Colors.NONE))
                .contains("3 | ...")
                .contains("on Github word")
                .contains("...\n");
    }

    @Test
    void removesControlCharacters() throws IOException {
        assertThat(report(
                        "# A\n\n- [B](- https://b.example/) - \033[31mred\u202e\n- [C](https://c.example/)\n",
                        Colors.NONE))
                .doesNotContain("\033")
                .doesNotContain("\u202e");
    }

    @Test
    void isColoredOnATerminal() throws IOException {
        assertThat(report("# A\n\n- [B](- https://b.example/)\n", Colors.ANSI))
                .startsWith("\033[1;31merror[broken-link]\033[0m");
    }

    private String report(String text, Colors colors) throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), text);
        LintResult result = Lint.of(List.of("description-length=off"), TestProgram.SETTINGS)
                .check(TestProgram.sources().text(file, "list.md"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LintReport.HUMAN.write(result, colors, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
