package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingParserTest {

    @Test
    void parsesASeverity() {
        assertThat(RuleSettingParser.parse(" plain-http=off ")).isEqualTo(RuleSetting.of("plain-http", Severity.OFF));
    }

    @Test
    void parsesAValue() {
        assertThat(RuleSettingParser.parse("small-section=warning:3"))
                .isEqualTo(RuleSetting.of("small-section", Severity.WARNING).withValue("3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain-http | is not a rule setting; write RULE=SEVERITY[:VALUE], such as plain-http=off",
                "'' | is not a rule setting; write RULE=SEVERITY[:VALUE], such as plain-http=off",
                "plain-htp=off | is not a rule setting: there is no rule \"plain-htp\"; did you mean \"plain-http\"?",
                "plain-http=loud | is not a rule setting: \"loud\" is not a severity; write error, warning or off",
                "plain-http=off:3 | is not a rule setting: the rule \"plain-http\" has no option; leave the value out",
                "small-section=warning:few | is not a rule setting: the value \"few\" is not a valid value of this rule; write a whole number of 1 or more",
            })
    void reportsWhatIsWrongAndWhatToWrite(String text, String message) {
        assertThatThrownBy(() -> RuleSettingParser.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(message);
    }
}
