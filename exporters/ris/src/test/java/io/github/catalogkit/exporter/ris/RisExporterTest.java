package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISReference;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.ExpectedCitation;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RisExporterTest extends ExporterContract {

    private static final Catalog EVERYTHING = SampleCatalogs.everything();

    @Override
    protected CatalogExporter exporter() {
        return new RisExporter();
    }

    @Override
    protected String lineEnding() {
        return "\r\n";
    }

    @Override
    protected boolean isEmptyWithoutEntries() {
        return true;
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(EVERYTHING).replace("\r\n", "\n")).isEqualTo(TestResources.read("everything.ris"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("ris");
        assertThat(exporter().fileExtension()).isEqualTo("ris");
        assertThat(exporter().mediaType()).isEqualTo("application/x-research-info-systems");
    }

    @Test
    void startsWithARecordWithoutAByteOrderMark() {
        assertThat(export(EVERYTHING)).startsWith("TY  - ");
    }

    @Test
    void hasOneRecordForEachEntryExceptGroups() {
        RisFile file = RisFile.of(EVERYTHING, Map.of());
        assertThat(file.keys())
                .isEqualTo(cited().stream().map(ExpectedCitation::keyOf).toList());
        assertThat(file.references()).extracting(RISReference::getId).isEqualTo(file.keys());
    }

    @Test
    void keepsEachTitleAndUrl() {
        RisFile file = RisFile.of(EVERYTHING, Map.of());
        assertThat(cited()).allSatisfy(entry -> {
            RISReference reference = file.reference(ExpectedCitation.keyOf(entry));
            assertThat(reference.getTitle()).isEqualTo(ExpectedCitation.titleOf(entry));
            assertThat(Optional.ofNullable(reference.getURL())).isEqualTo(ExpectedCitation.urlOf(entry));
        });
    }

    @Test
    void startsWithTheCompanionBookIfRequested() {
        RisFile file = RisFile.of(EVERYTHING, Map.of("companion", "true"));
        assertThat(file.keys()).startsWith("the-book", "understanding-cni");
        assertThat(file.record("the-book").value("TY")).isEqualTo("BOOK");
        assertThat(file.record("the-book").value("AU")).isEqualTo("de la Cruz, Ada");
        assertThat(file.record("the-book").value("SN")).isEqualTo("9781492036845");
    }

    @Test
    void hasKeysOfAuthorAndYearIfRequested() {
        assertThat(RisFile.of(EVERYTHING, Map.of("keys", "author-year")).keys()).startsWith("langemak2018cni");
    }

    @Test
    void hasNoRecordForAGroup() {
        Group group = Group.of(EntryDetails.of("group", "A group").build());
        assertThat(export(SampleCatalogs.of(group))).isEmpty();
    }

    @Test
    void omitsLinesWithoutValues() {
        Tool tool = Tool.of(
                EntryDetails.of("tool", "Tool").url("https://example.org/").build());
        assertThat(RisFile.of(tool).record("tool").tags()).containsExactly("TY", "ID", "TI", "UR", "ER");
    }

    private static List<Entry> cited() {
        return EVERYTHING.entries().filter(entry -> entry.kind() != Kind.GROUP).toList();
    }
}
