package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OpmlExporterTest extends ExporterContract {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    private static final int DEEP = 5_000;

    @Override
    protected CatalogExporter exporter() {
        return new OpmlExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(EVERYTHING)).isEqualTo(TestResources.read("everything.opml"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("opml");
        assertThat(exporter().fileExtension()).isEqualTo("opml");
        assertThat(exporter().mediaType()).isEqualTo("text/x-opml");
    }

    @Test
    void romeReadsEachUrl() {
        assertThat(OpmlFile.of(EVERYTHING).romeOutlines().stream()
                        .filter(outline -> outline.getUrl() != null)
                        .map(outline -> outline.getText() + " " + outline.getUrl()))
                .isEqualTo(EVERYTHING
                        .allSections()
                        .flatMap(OpmlExporterTest::listed)
                        .flatMap(entry -> entry.address().map(url -> entry.title() + " " + url).stream())
                        .toList());
    }

    private static Stream<Entry> listed(Section section) {
        return Stream.concat(section.entries().stream().flatMap(Entry::withDescendants), EVERYTHING.alsoIn(section));
    }

    @Test
    void writesOneOutlineForAnEmptyCatalog() {
        OpmlFile file = OpmlFile.of(SampleCatalogs.empty());
        assertThat(file.outlines()).hasSize(1);
        assertThat(file.outline("Nothing yet").getAttributes().getLength()).isEqualTo(1);
    }

    @Test
    void writesDeeplyNestedSections() {
        assertThat(export(Catalog.of("list", "List", nested(DEEP)))).endsWith("</outline>\n  </body>\n</opml>\n");
    }

    private static Section nested(int levels) {
        Section section = Section.of("innermost", "Innermost");
        for (int level = 1; level < levels; level++) {
            section = Section.of("outer", "Outer").withSections(section);
        }
        return section;
    }
}
