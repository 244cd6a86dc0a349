package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.Suppression;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests the locations of problems in a catalog that was read from a file. */
class LocatedProblemsTest {

    private static final Catalog CATALOG =
            meshes(EntryDetails.of("linkerd", "Linkerd").url("http://linkerd.io/"));

    private static final List<RuleSetting> NO_SETTINGS = List.of();

    @Test
    void reportsTheEntryIfTheRangeIsUnknown() {
        assertThat(Rules.inspect("meshes.jar", Reading.of(CATALOG), NO_SETTINGS))
                .singleElement()
                .extracting(Problem::line)
                .asString()
                .startsWith("meshes.jar: warning: linkerd (url): ")
                .endsWith(" [plain-http]");
    }

    @Test
    void reportsTheRangeIfItIsKnown() {
        Reading reading =
                new Reading(CATALOG, (node, member) -> Optional.of(TextRange.at(3, 12)), List.of(), List.of());
        assertThat(Rules.inspect("README.md", reading, NO_SETTINGS))
                .singleElement()
                .extracting(Problem::line)
                .asString()
                .startsWith("README.md:3:12: warning: ")
                .doesNotContain("linkerd (url)");
    }

    @Test
    void omitsAProblemThatAnotherInTheLineExplains() {
        Tool once = Tool.of(EntryDetails.of("a", "A").url("https://a.example/").build());
        Tool twice =
                Tool.of(EntryDetails.of("a-2", "A").url("https://a.example/").build());
        Catalog catalog = Catalog.of("c", "C", Section.of("s", "S", once, twice));
        Reading reading = new Reading(
                catalog, (node, member) -> Optional.of(TextRange.at(node == once ? 1 : 2, 1)), List.of(), List.of());
        assertThat(Rules.inspect("README.md", reading, NO_SETTINGS))
                .extracting(Problem::code)
                .containsExactly("duplicate-url", "duplicate-url");
    }

    @Test
    void appliesTheSeverityOfTheSettings() {
        List<RuleSetting> settings = List.of(RuleSetting.of("plain-http", Severity.ERROR));
        assertThat(Rules.inspect("meshes.jar", Reading.of(CATALOG), settings))
                .singleElement()
                .matches(Problem::isError);
    }

    @Test
    void reportsProblemsInTheOrderOfTheText() {
        Problem broken = Problem.of("broken-link", Severity.ERROR, TextRange.at(2, 1), "no URL");
        Reading reading =
                new Reading(CATALOG, (node, member) -> Optional.of(TextRange.at(1, 1)), List.of(broken), List.of());
        assertThat(Rules.inspect("README.md", reading, NO_SETTINGS))
                .extracting(Problem::code)
                .containsExactly("plain-http", "broken-link");
    }

    @Test
    void omitsAnUnbalancedBracketOfABrokenLink() {
        Catalog catalog = meshes(
                EntryDetails.of("linkerd", "Linkerd").url("https://linkerd.io/").description("a mesh)"));
        Problem broken = Problem.of("broken-link", Severity.ERROR, TextRange.at(2, 1), "no URL");
        assertThat(Rules.inspect("README.md", inLine(2, catalog, broken), NO_SETTINGS))
                .extracting(Problem::code)
                .containsExactly("broken-link");
        assertThat(Rules.inspect("README.md", inLine(3, catalog, broken), NO_SETTINGS))
                .extracting(Problem::code)
                .containsExactly("broken-link", "unbalanced");
    }

    @Test
    void reportsAnUnusedSuppressionUnlessItsRuleIsOff() {
        Catalog catalog = meshes(EntryDetails.of("linkerd", "Linkerd").url("https://linkerd.io/"));
        List<Suppression> suppressions = Stream.of("plain-http", "small-section", "plain-htpp")
                .map(code -> new Suppression(code, TextRange.at(1, 1), 1, 9))
                .toList();
        Reading reading =
                new Reading(catalog, (node, member) -> Optional.of(TextRange.at(3, 1)), List.of(), suppressions);
        assertThat(Rules.inspect("README.md", reading, NO_SETTINGS))
                .extracting(Problem::text)
                .containsExactly(
                        "no \"plain-http\" problem is reported here; remove \"plain-http\" from the suppression",
                        "no \"plain-htpp\" problem is reported here; remove \"plain-htpp\" from the suppression");
        assertThat(Rules.inspect("README.md", reading, List.of(RuleSetting.of("plain-http", Severity.OFF))))
                .hasSize(1);
    }

    private static Catalog meshes(EntryDetailsBuilder tool) {
        return Catalog.of("meshes", "Meshes", Section.of("all", "All", Tool.of(tool.build())));
    }

    private static Reading inLine(int line, Catalog catalog, Problem broken) {
        return new Reading(catalog, (node, member) -> Optional.of(TextRange.at(line, 1)), List.of(broken), List.of());
    }

    @Test
    void reportsATextWithoutAList() {
        UnreadableSourceException unreadable =
                new UnreadableSourceException("there is no list", Optional.of(TextRange.at(1, 1)));
        assertThat(unreadable.problem("README.md").line())
                .isEqualTo("README.md:1:1: error: there is no list [unreadable]");
    }

    @Test
    void locatesTheOtherEntryOfAMessage() {
        Catalog twice = Catalog.of(
                "meshes",
                "Meshes",
                Section.of(
                        "all",
                        "All",
                        Tool.of(EntryDetails.of("a", "A")
                                .url("https://a.example/")
                                .build()),
                        Tool.of(EntryDetails.of("b", "B")
                                .url("https://a.example/")
                                .build())));
        Reading reading = new Reading(
                twice,
                (node, member) -> Optional.of(TextRange.at(node.id().equals("a") ? 3 : 9, 1)),
                List.of(),
                List.of());
        assertThat(Rules.inspect("README.md", reading, NO_SETTINGS))
                .filteredOn(problem -> problem.code().equals("duplicate-url"))
                .extracting(Problem::line)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("README.md:3:1: ").contains("\"B\", README.md:9:1"),
                        second ->
                                assertThat(second).startsWith("README.md:9:1: ").contains("\"A\", README.md:3:1"));
    }
}
