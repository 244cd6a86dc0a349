package io.github.catalogkit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

    @TempDir
    Path folder;

    @Test
    void isNamedAfterItsFile() throws IOException {
        assertThat(list("meshes.2024.lines").read().catalog().title()).isEqualTo("meshes.2024");
    }

    @Test
    void isNamedAfterItsFolderWhereTheFileIsAReadme() throws IOException {
        Files.createDirectory(folder.resolve("meshes"));
        assertThat(list("meshes/Readme.md").read().catalog().title()).isEqualTo("meshes");
    }

    @Test
    void isNoFolder() {
        assertThatThrownBy(new SourceFile(folder, new LinesReader())::read)
                .isInstanceOf(IOException.class)
                .hasMessage("this is a folder; expected a file, such as " + folder.resolve("README.md"));
    }

    @Test
    void isToBeThere() {
        assertThatThrownBy(new SourceFile(folder.resolve("none.lines"), new LinesReader())::read)
                .isInstanceOf(NoSuchFileException.class);
    }

    private SourceFile list(String name) throws IOException {
        return new SourceFile(Files.writeString(folder.resolve(name), "Linkerd\n"), new LinesReader());
    }
}
