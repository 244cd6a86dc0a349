package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsHaveSingleSpacesTest {

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
        assertThat(new TextsHaveSingleSpaces().inspect(written)).isEmpty();
    }

    @Test
    void areTooManyAsTwo() {
        assertThat(new TextsHaveSingleSpaces().inspect("Network Policy  controller"))
                .contains("has 2 spaces after \"Policy\"; expected \"Network Policy controller\"");
    }

    @Test
    void areTooManyAtTheStart() {
        assertThat(new TextsHaveSingleSpaces().inspect(" proxy"))
                .contains("has a space at its start; expected \"proxy\"");
    }

    @Test
    void areTooManyAtTheEnd() {
        assertThat(new TextsHaveSingleSpaces().inspect("proxy\u00A0"))
                .contains("has a space at its end; expected \"proxy\"");
    }

    @Test
    void countWhateverTheirKind() {
        assertThat(new TextsHaveSingleSpaces().inspect("one\u00A0 two\u2003\u2003three"))
                .contains("has 2 spaces after \"one\"; expected \"one two three\"");
    }

    @Test
    void areNoTabs() {
        assertThat(new TextsHaveSingleSpaces().inspect("one\ttwo"))
                .contains("has a tab after \"one\"; expected \"one two\"");
    }

    @Test
    void areNoEmptyLines() {
        assertThat(new TextsHaveSingleSpaces().inspect("one\n\ntwo"))
                .contains("has an empty line after \"one\"; expected \"one two\"");
    }

    @Test
    void areToldOfATextAsItWasWritten() {
        assertThat(Rules.ofTexts(List.of()).inspect("proxy "))
                .containsExactly(
                        new TextFinding("spaces", Severity.WARNING, "has a space at its end; expected \"proxy\""));
    }

    @Test
    void weighWhatTheCatalogueSays() {
        assertThat(Rules.ofTexts(List.of(RuleSetting.of("spaces", Severity.ERROR)))
                        .inspect("proxy "))
                .extracting(TextFinding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void areNotLookedForWhereTheCatalogueTurnsThatOff() {
        assertThat(Rules.ofTexts(List.of(RuleSetting.of("spaces", Severity.OFF)))
                        .inspect("proxy "))
                .isEmpty();
    }

    @Test
    void stayAsTheyAreInCodeAndWhereTheyAreAlone() {
        assertThat(new TextsHaveSingleSpaces().inspect("`a  b` of one\u00A0MB  or two"))
                .contains("has 2 spaces after \"MB\"; expected \"`a  b` of one\u00A0MB or two\"");
    }
}
