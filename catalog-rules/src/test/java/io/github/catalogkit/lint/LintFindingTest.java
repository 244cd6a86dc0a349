package io.github.catalogkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.source.Place;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LintFindingTest {

    private static final Catalog CATALOG =
            meshes(EntryDetails.of("linkerd", "Linkerd").url("http://linkerd.io/"));

    private static final List<RuleSetting> NO_SETTINGS = List.of();

    @Test
    void namesThePartWhereNoPlaceIsKnown() {
        assertThat(LintFinding.of("meshes.jar", Reading.of(CATALOG), NO_SETTINGS))
                .singleElement()
                .extracting(LintFinding::line)
                .asString()
                .startsWith("meshes.jar: warning: linkerd (url): ")
                .endsWith(" [plain-http]");
    }

    @Test
    void namesThePlaceWhereItIsKnown() {
        Reading reading = new Reading(CATALOG, (node, member) -> Optional.of(new Place(3, 12)), List.of());
        assertThat(LintFinding.of("README.md", reading, NO_SETTINGS))
                .singleElement()
                .extracting(LintFinding::line)
                .asString()
                .startsWith("README.md:3:12: warning: ")
                .doesNotContain("linkerd (url)");
    }

    @Test
    void weighsWhatTheSettingsSay() {
        List<RuleSetting> settings = List.of(RuleSetting.of("plain-http", Severity.ERROR));
        assertThat(LintFinding.of("meshes.jar", Reading.of(CATALOG), settings))
                .singleElement()
                .matches(LintFinding::isError);
    }

    @Test
    void standsInTheOrderOfTheText() {
        Remark remark =
                new Remark("broken-link", Severity.ERROR, new Place(2, 1), "there is no address", Optional.empty());
        Reading reading = new Reading(CATALOG, (node, member) -> Optional.of(new Place(1, 1)), List.of(remark));
        assertThat(LintFinding.of("README.md", reading, NO_SETTINGS))
                .extracting(LintFinding::code)
                .containsExactly("plain-http", "broken-link");
    }

    @Test
    void aBracketThatABrokenLinkLeavesOverIsNotToldAsWell() {
        Catalog catalog = meshes(
                EntryDetails.of("linkerd", "Linkerd").url("https://linkerd.io/").description("a mesh)"));
        Remark remark =
                new Remark("broken-link", Severity.ERROR, new Place(2, 1), "there is no address", Optional.empty());
        assertThat(LintFinding.of("README.md", inLine(2, catalog, remark), NO_SETTINGS))
                .extracting(LintFinding::code)
                .containsExactly("broken-link");
        assertThat(LintFinding.of("README.md", inLine(3, catalog, remark), NO_SETTINGS))
                .extracting(LintFinding::code)
                .containsExactly("broken-link", "unbalanced");
    }

    private static Catalog meshes(EntryDetailsBuilder tool) {
        return Catalog.of("meshes", "Meshes", Section.of("all", "All", Tool.of(tool.build())));
    }

    private static Reading inLine(int line, Catalog catalog, Remark remark) {
        return new Reading(catalog, (node, member) -> Optional.of(new Place(line, 1)), List.of(remark));
    }

    @Test
    void tellsWhatKeepsATextFromBeingRead() {
        UnreadableSourceException unreadable =
                new UnreadableSourceException("there is no list", Optional.of(new Place(1, 1)));
        assertThat(LintFinding.of("README.md", unreadable).line())
                .isEqualTo("README.md:1:1: error: there is no list [unreadable]");
    }

    @Test
    void isSummedUp() {
        List<LintFinding> findings =
                LintFinding.of("meshes.jar", Reading.of(CATALOG), NO_SETTINGS).toList();
        LintSummary summary = LintSummary.of(findings);
        assertThat(summary).hasToString("0 errors, 1 warning");
        assertThat(summary.isTooMuch(false)).isFalse();
        assertThat(summary.isTooMuch(true)).isTrue();
        assertThat(new LintSummary(1, 0).isTooMuch(false)).isTrue();
        assertThat(new LintSummary(0, 0).isTooMuch(true)).isFalse();
    }

    @Test
    void isCountedByItsSeverity() {
        LintFinding error = LintFinding.of("README.md", new UnreadableSourceException("there is no list"));
        List<LintFinding> findings = Stream.concat(
                        Stream.of(error, error), LintFinding.of("meshes.jar", Reading.of(CATALOG), NO_SETTINGS))
                .toList();
        assertThat(LintSummary.of(findings)).isEqualTo(new LintSummary(2, 1));
    }
}
