package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Image;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new MarkdownExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResource.read("everything.md"));
    }

    @Test
    void writesOnlyTheTitleOfAnEmptyCatalog() {
        assertThat(export(SampleCatalogs.empty())).isEqualTo("# Nothing yet\n");
    }

    @Test
    void startsAtTheConfiguredHeadingLevel() {
        assertThat(export(nested(2), Map.of("heading-level", "4")))
                .contains("#### Nested\n", "\n##### Section 1\n", "\n###### Section 2\n");
    }

    @Test
    void rejectsASeventhHeadingLevelBeforeWriting() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.of(exporter(), Map.of("heading-level", "5"));
        assertThatThrownBy(() -> exporter().export(nested(2), options, out))
                .isInstanceOf(ExportException.class)
                .hasMessage("the section \"Section 2\" would need a heading of level 7, but Markdown has six levels;"
                        + " lower the option heading-level, which is 5");
        assertThat(out.size()).isZero();
    }

    @Test
    void suggestsFlatterSectionsAtTheLowestHeadingLevel() {
        assertThatThrownBy(() -> export(nested(6)))
                .isInstanceOf(ExportException.class)
                .hasMessage("the section \"Section 6\" would need a heading of level 7, but Markdown has six levels;"
                        + " nest the sections less deeply");
    }

    @Test
    void limitsTheDepthOfTheTableOfContents() {
        assertThat(export(nested(3), Map.of("toc-depth", "2"))).startsWith("""
                        # Nested

                        - [Section 1](#section-1)
                          - [Section 2](#section-2)

                        ## Section 1
                        """);
    }

    @Test
    void omitsTheTableOfContentsAtDepthZero() {
        assertThat(export(nested(2), Map.of("toc-depth", "0")))
                .startsWith("# Nested\n\n## Section 1\n\n### Section 2\n");
    }

    @ParameterizedTest
    @CsvSource({
        "img/a.png,, img/a.png",
        "img/a.png, docs, docs/img/a.png",
        "img/a.png, docs/, docs/img/a.png",
        "img/a.png, https://e.example/raw/, https://e.example/raw/img/a.png",
        "https://e.example/a.png, docs/, https://e.example/a.png",
        "/a.png, docs/, /a.png",
        "my cover (2).png,, my%20cover%20(2).png",
        "javascript:alert(1),, ./javascript:alert(1)"
    })
    void writesTheImageRelativeToTheAssetBase(String path, String base, String destination) {
        Map<String, String> options = base == null ? Map.of() : Map.of("asset-base", base);
        assertThat(export(withCover(path), options))
                .isEqualTo("# Sample\n\n---\n\n![A \\[cover\\]](" + destination + ")\n");
    }

    private static Catalog withCover(String path) {
        Book book = Book.of(EntryDetails.of("book", "Book").build()).withCover(new Image(path, "A [cover]"));
        return Catalog.of("sample", "Sample").withCompanion(book);
    }

    /** Returns a catalog of nested sections with the given depth. */
    private static Catalog nested(int depth) {
        Section section = Section.of("section-" + depth, "Section " + depth);
        for (int level = depth - 1; level > 0; level--) {
            section = Section.of("section-" + level, "Section " + level).withSections(section);
        }
        return Catalog.of("nested", "Nested", section);
    }
}
