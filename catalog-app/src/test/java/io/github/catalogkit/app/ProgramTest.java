package io.github.catalogkit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.source.CatalogReader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void loadsReadersAndExportersFromItsClassLoader() {
        Program program = TestProgram.get();
        assertThat(program.readers().readers())
                .extracting(CatalogReader::format)
                .contains("json", "markdown");
        assertThat(program.exporters().exporters())
                .extracting(CatalogExporter::format)
                .contains("bibtex", "json", "markdown", "opml");
    }

    @Test
    void reportsAFormatThatCannotBeLoadedWithAFix() throws IOException {
        register(CatalogExporter.class);
        register(CatalogReader.class);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Program program = new Program(loader, TestProgram.SETTINGS);
            assertThatThrownBy(program::exporters)
                    .isInstanceOf(UserErrorException.class)
                    .hasMessageStartingWith("an exporter could not be loaded: ")
                    .hasMessageContaining("org.example.Missing")
                    .hasMessageContaining("; fix or remove it FORMATS, ");
            assertThatThrownBy(program::readers)
                    .isInstanceOf(UserErrorException.class)
                    .hasMessageStartingWith("a reader could not be loaded: ");
        }
    }

    private void register(Class<?> service) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), "org.example.Missing\n");
    }
}
