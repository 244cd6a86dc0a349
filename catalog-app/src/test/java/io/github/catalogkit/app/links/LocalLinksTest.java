package io.github.catalogkit.app.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.links.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that need no network are judged by their syntax and by the files beside the page. */
class LocalLinksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @TempDir
    Path root;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectory(root.resolve(".git"));
        Files.createDirectory(root.resolve("lists"));
        Files.writeString(root.resolve("lists/README.md"), "# Meshes\n");
        Files.writeString(
                root.resolve("lists/How to add.md"), "# How to add\n\n## Größe & more\n\n<a id=\"here\"></a>\n");
        Files.writeString(root.resolve("LICENSE"), "");
    }

    private Verdict judge(String link) {
        return new LocalLinks(root.resolve("lists/README.md"), TODAY)
                .judge(link)
                .verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "How%20to%20add.md, OK",
        "./How%20to%20add.md?raw=true, OK",
        "../LICENSE, OK",
        "/LICENSE, OK",
        "../lists/, OK",
        "CONTRIBUTING.md, DEAD",
        "/lists/gone.md, DEAD",
        "../../issues, UNCHECKED",
        "../../../etc/passwd, UNCHECKED",
        "How%20to%20add.md#größe--more, OK",
        "How%20to%20add.md#gr%C3%B6%C3%9Fe--more, OK",
        "How%20to%20add.md#here, OK",
        "How%20to%20add.md#L3, OK",
        "How%20to%20add.md#gone, SUSPICIOUS",
    })
    void aFileIsBesideThePage(String link, Verdict verdict) {
        assertThat(judge(link)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:us@example.org, OK",
        "MAILTO:first.last+list@mail.example.org?subject=Hello%20there, OK",
        "'mailto:a@example.org,b@example.org', OK",
        "mailto:us@bücher.example, OK",
        "mailto:us%40example.org, OK",
        "mailto:?subject=Hello, OK",
        "mailto:, DEAD",
        "mailto:us, DEAD",
        "mailto:us@example, DEAD",
        "mailto:a@b@example.org, DEAD",
        "mailto:us@example..org, DEAD",
        "'mailto:us@example.org,', DEAD",
    })
    void anAddressOfMailHasAUserAndAHost(String link, Verdict verdict) {
        assertThat(judge(link)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "tel:+44-20-7946-0000, OK",
        "tel:+1(555)0100;ext=5, OK",
        "tel:112, OK",
        "tel:+1%20555%200100, OK",
        "tel:, DEAD",
        "tel:+, DEAD",
        "tel:call-us, DEAD",
    })
    void aTelephoneNumberHasDigits(String link, Verdict verdict) {
        assertThat(judge(link)).isEqualTo(verdict);
    }

    @Test
    void aFileOfSourcesHasNoPage() {
        assertThat(new LocalLinks(root.resolve("lists"), TODAY).judge("gone.md").verdict())
                .isEqualTo(Verdict.UNCHECKED);
    }
}
