package io.github.catalogkit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginExportersTest {

    @TempDir
    Path folder;

    @Test
    void areThoseThatThePluginDependsOn() {
        assertThat(PluginExporters.load(getClass().getClassLoader()).exporters())
                .extracting(CatalogExporter::format)
                .contains("bibtex", "json", "markdown", "opml");
    }

    @Test
    void areToldOfWhenTheyCannotBeLoaded() throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(CatalogExporter.class.getName()), "org.example.Missing\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            assertThatThrownBy(() -> PluginExporters.load(loader))
                    .isInstanceOf(UserMistake.class)
                    .hasMessageContaining("org.example.Missing")
                    .hasMessageContaining("<dependencies>");
        }
    }
}
