package io.github.catalogkit.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void createsParentFolders() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        SafeFile.write(file, out -> out.write(text("new")));
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsTheOldFileIfTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(text("half"));
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("list.md");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        SafeFile.write(link, out -> out.write(text("new")));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        SafeFile.write(file, out -> out.write(text("new")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void writesAllFilesOfAnExport() throws IOException {
        SafeFile.write(folder, List.of(file("list.md", "all"), file("parts/one.md", "one")));
        assertThat(folder.resolve("list.md")).hasContent("all");
        assertThat(folder.resolve("parts/one.md")).hasContent("one");
    }

    @Test
    void keepsAllFilesIfTheContentOfOneFails() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        ExportedFile broken = new ExportedFile("one.md", out -> {
            throw new IOException("disk full");
        });
        assertThatThrownBy(() -> SafeFile.write(folder, List.of(file("list.md", "new"), broken)))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("list.md");
    }

    @Test
    void keepsOtherFiles() throws IOException {
        Path other = Files.writeString(folder.resolve("two.md"), "earlier");
        SafeFile.write(folder, List.of(file("list.md", "all")));
        assertThat(other).hasContent("earlier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/list.md", "../list.md", "a/../../list.md", "a//list.md", "./list.md", "a/"})
    void rejectsAPathOutsideOfTheFolder(String path) {
        assertThatThrownBy(() -> file(path, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + path + "\"");
    }

    private static ExportedFile file(String path, String content) {
        return new ExportedFile(path, out -> out.write(text(content)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
