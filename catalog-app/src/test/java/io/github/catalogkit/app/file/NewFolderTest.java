package io.github.catalogkit.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void isCreatedWithItsParentFolders() {
        folder("a/b").write(Map.of("c/d.txt", TEXT));
        assertThat(folder.resolve("a/b/c/d.txt")).hasContent("text");
        assertThat(folder.resolve("a").toFile().list()).containsExactly("b");
    }

    @Test
    void mayExistIfItIsEmpty() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        NewFolder empty = folder("a");
        assertThatCode(empty::requireFree).doesNotThrowAnyException();
        empty.write(Map.of("d.txt", TEXT));
        assertThat(folder.resolve("a").toFile().list()).containsExactly("d.txt");
    }

    @Test
    void rejectsAFileOrAFolderThatIsNotEmpty() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "mine");
        assertThatThrownBy(new NewFolder(file.toString())::requireFree)
                .isInstanceOf(UserErrorException.class)
                .hasMessage(file + ": this is a file; name a folder that does not exist");
        assertThatThrownBy(new NewFolder(folder.toString())::requireFree)
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith(folder + ": this folder is not empty; ");
    }

    @Test
    void isNotCreatedIfAFileCannotBeWritten() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a", TEXT);
        files.put("a/b", TEXT);
        NewFolder impossible = folder("made");
        assertThatThrownBy(() -> impossible.write(files))
                .isInstanceOf(UserErrorException.class)
                .hasMessageStartingWith(impossible.name() + ": ");
        assertThat(folder).isEmptyDirectory();
    }

    private NewFolder folder(String name) {
        return new NewFolder(folder.resolve(name).toString());
    }
}
