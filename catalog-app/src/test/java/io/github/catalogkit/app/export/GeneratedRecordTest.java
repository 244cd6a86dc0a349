package io.github.catalogkit.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedRecordTest {

    private static final String COMMENT =
            "# What Catalog Kit last generated here, so that it never overwrites an edit. Commit this file.\n";

    private static final String ONE = "1".repeat(32);

    private static final String TWO = "2".repeat(32);

    @TempDir
    Path folder;

    @Test
    void hasTheStartOfTheSha256OfTheContent() {
        // printf 'a\nb\n' | sha256sum
        assertThat(text(GeneratedRecord.of("README.md", bytes("a\nb\n"))))
                .isEqualTo(COMMENT + "911169ddaaf146aff539f58c26c489af  README.md\n");
    }

    @Test
    void isTheSameForAllLineEndings() {
        byte[] record = GeneratedRecord.of("README.md", bytes("a\n\nb\n"));
        assertThat(GeneratedRecord.of("README.md", bytes("a\r\n\r\nb\r\n"))).isEqualTo(record);
        assertThat(GeneratedRecord.of("README.md", bytes("a\r\rb\r"))).isEqualTo(record);
    }

    @Test
    void isSortedByNameAndDigest() throws IOException {
        record().write("b.md", Set.of(TWO, ONE));
        record().write("a.md#list", Set.of(TWO));
        record().write("a.md", Set.of(ONE));
        assertThat(file())
                .content()
                .isEqualTo(COMMENT + ONE + "  a.md\n" + TWO + "  a.md#list\n" + ONE + "  b.md\n" + TWO + "  b.md\n");
    }

    @Test
    void hasTheSameNamesOnAllPlatforms() {
        assertThat(name("My list.md", "list")).isEqualTo("My list.md#list");
        assertThat(name("cafe\u0301.md", "list")).isEqualTo("caf\u00e9.md#list");
        assertThat(name("a#list", "b")).isEqualTo("a%23list#b");
        assertThat(name("100%.md", "b")).isEqualTo("100%25.md#b");
    }

    @Test
    void ignoresTheMarkersOfAMergeConflict() throws IOException {
        Files.writeString(
                file(),
                COMMENT + "<<<<<<< HEAD\r\n" + ONE + "  a.md\r\n=======\r\n" + TWO + "  a.md\r\n>>>>>>> branch\r\n");
        assertThat(record().digests("a.md")).containsExactly(ONE, TWO);
    }

    @Test
    void keepsTheFileIfNothingChanges() throws IOException {
        String other = "mine\n" + ONE + "  a.md\n";
        Files.writeString(file(), other);
        record().write("a.md", Set.of(ONE));
        assertThat(file()).hasContent(other);
    }

    @Test
    void reportsARecordThatCannotBeRead() throws IOException {
        Files.createDirectory(file());
        assertThatThrownBy(this::record).isInstanceOf(UserErrorException.class).hasMessageStartingWith(file() + ": ");
    }

    private GeneratedRecord record() {
        return GeneratedRecord.beside(folder.resolve("README.md"));
    }

    private Path file() {
        return folder.resolve(GeneratedRecord.NAME);
    }

    private static String name(String file, String region) {
        return GeneratedRecord.name(Path.of(file), Optional.of(region));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
