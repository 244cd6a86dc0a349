package io.github.catalogkit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    Path folder;

    @Test
    void makesTheFoldersAboveIt() throws IOException {
        Path file = folder.resolve("a/b/c.txt");
        SafeFile.write(file, out -> out.write(text("new")));
        assertThat(file).hasContent("new");
    }

    @Test
    void leavesTheOldFileWholeWhenTheContentFails() throws IOException {
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
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.md"), file);
        SafeFile.write(link, out -> out.write(text("new")));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void keepsThePermissionsOfTheFileThatItReplaces() throws IOException {
        Path file = Files.writeString(folder.resolve("list.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        SafeFile.write(file, out -> out.write(text("new")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
