package io.github.catalogkit.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.RawTextFinding;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

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
    void areRightAsOneBetweenWords(String written) {
        assertThat(new Spaces().inspect(written)).isEmpty();
    }

    @Test
    void areTooManyAsTwo() {
        assertThat(new Spaces().inspect("Network Policy  controller"))
                .contains("has 2 spaces after \"Policy\"; expected \"Network Policy controller\"");
    }

    @Test
    void areTooManyAtTheStart() {
        assertThat(new Spaces().inspect(" proxy")).contains("has a space at its start; expected \"proxy\"");
    }

    @Test
    void areTooManyAtTheEnd() {
        assertThat(new Spaces().inspect("proxy\u00A0")).contains("has a space at its end; expected \"proxy\"");
    }

    @Test
    void countWhateverTheirKind() {
        assertThat(new Spaces().inspect("one\u00A0 two\u2003\u2003three"))
                .contains("has 2 spaces after \"one\"; expected \"one two three\"");
    }

    @Test
    void areNoTabs() {
        assertThat(new Spaces().inspect("one\ttwo")).contains("has a tab after \"one\"; expected \"one two\"");
    }

    @Test
    void areNoEmptyLines() {
        assertThat(new Spaces().inspect("one\n\ntwo"))
                .contains("has an empty line after \"one\"; expected \"one two\"");
    }

    @Test
    void areToldOfATextAsItWasWritten() {
        assertThat(Rules.rawTexts(List.of()).inspect("proxy "))
                .containsExactly(
                        new RawTextFinding("spaces", Severity.WARNING, "has a space at its end; expected \"proxy\""));
    }

    @Test
    void weighWhatTheCatalogSays() {
        assertThat(Rules.rawTexts(List.of(RuleSetting.of("spaces", Severity.ERROR)))
                        .inspect("proxy "))
                .extracting(RawTextFinding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void areNotLookedForWhereTheCatalogTurnsThatOff() {
        assertThat(Rules.rawTexts(List.of(RuleSetting.of("spaces", Severity.OFF)))
                        .inspect("proxy "))
                .isEmpty();
    }

    @Test
    void stayAsTheyAreInCodeAndWhereTheyAreAlone() {
        assertThat(new Spaces().inspect("`a  b` of one\u00A0MB  or two"))
                .contains("has 2 spaces after \"MB\"; expected \"`a  b` of one\u00A0MB or two\"");
    }
}
