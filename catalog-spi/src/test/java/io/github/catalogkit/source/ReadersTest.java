package io.github.catalogkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadersTest {

    private final CatalogReader lines = new LinesReader();
    private final Readers readers = new Readers(List.of(lines));

    @Test
    void findAFormatByName() {
        assertThat(readers.ofFormat("lines")).containsSame(lines);
        assertThat(readers.ofFormat("markdown")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.lines", "LIST.LINES", "list.md.lines"})
    void findAFormatByFileExtension(String file) {
        assertThat(readers.ofFile(file)).containsSame(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.md", "list.lines.md", "list"})
    void findNothingForAnotherFileExtension(String file) {
        assertThat(readers.ofFile(file)).isEmpty();
    }
}
