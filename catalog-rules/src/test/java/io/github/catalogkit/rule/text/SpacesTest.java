package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

    private static final Location LOCATION = TextRange.at(2, 3);

    private static Stream<Problem> inspect(List<RuleSetting> settings, String raw) {
        return Rules.rawTexts(settings).inspect(LOCATION, "title", raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "cloud-native proxy",
                "one\u00A0MB",
                "two\nlines",
                "two\r\nlines of a text block\n",
                "indented\n    line",
                "code with `two  spaces`",
                "漢\u3000字",
            })
    void acceptsSingleSpacesBetweenWords(String raw) {
        assertThat(new Spaces().inspect(raw)).isEmpty();
    }

    @Test
    void reportsTwoSpaces() {
        assertThat(new Spaces().inspect("Network Policy  controller"))
                .contains(Violation.fixable("has 2 spaces after \"Policy\"", "Network Policy controller"));
    }

    @Test
    void reportsASpaceAtTheStart() {
        assertThat(new Spaces().inspect(" proxy")).contains(Violation.fixable("has a space at its start", "proxy"));
    }

    @Test
    void reportsASpaceAtTheEnd() {
        assertThat(new Spaces().inspect("proxy\u00A0")).contains(Violation.fixable("has a space at its end", "proxy"));
    }

    @Test
    void countsAllKindsOfSpaces() {
        assertThat(new Spaces().inspect("one\u00A0 two\u2003\u2003three"))
                .contains(Violation.fixable("has 2 spaces after \"one\"", "one two three"));
    }

    @Test
    void reportsATab() {
        assertThat(new Spaces().inspect("one\ttwo")).contains(Violation.fixable("has a tab after \"one\"", "one two"));
    }

    @Test
    void reportsAnEmptyLine() {
        assertThat(new Spaces().inspect("one\n\ntwo"))
                .contains(Violation.fixable("has an empty line after \"one\"", "one two"));
    }

    @Test
    void reportsAProblemOfTheRawText() {
        assertThat(inspect(List.of(), "proxy "))
                .containsExactly(Problem.of("spaces", Severity.WARNING, LOCATION, "title has a space at its end")
                        .withFix(Fix.safe(new Edit.Replace("proxy ", "proxy"))));
    }

    @Test
    void haveTheSeverityOfTheCatalog() {
        assertThat(inspect(List.of(RuleSetting.of("spaces", Severity.ERROR)), "proxy "))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void ignoresSpacesIfTheCatalogDisablesTheRule() {
        assertThat(inspect(List.of(RuleSetting.of("spaces", Severity.OFF)), "proxy "))
                .isEmpty();
    }

    @Test
    void keepsSpacesInCodeAndSingleSpaces() {
        assertThat(new Spaces().inspect("`a  b` of one\u00A0MB  or two"))
                .contains(Violation.fixable("has 2 spaces after \"MB\"", "`a  b` of one\u00A0MB or two"));
    }
}
