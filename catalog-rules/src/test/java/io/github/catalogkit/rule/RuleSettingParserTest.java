package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenSettingTest {

    @Test
    void weighsARule() {
        assertThat(RuleSettingParser.parse(" plain-http=off ")).isEqualTo(RuleSetting.of("plain-http", Severity.OFF));
    }

    @Test
    void choosesWhatTheRuleLeavesToChoose() {
        assertThat(RuleSettingParser.parse("small-section=warning:3"))
                .isEqualTo(RuleSetting.of("small-section", Severity.WARNING).withValue("3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain-http | is no setting of a rule; expected RULE=WEIGHT[:VALUE], such as plain-http=off",
                "'' | is no setting of a rule; expected RULE=WEIGHT[:VALUE], such as plain-http=off",
                "plain-htp=off | is no setting of a rule: there is no rule \"plain-htp\"; did you mean \"plain-http\"?",
                "plain-http=loud | is no setting of a rule: \"loud\" is no weight; expected error, warning or off",
                "plain-http=off:3 | is no setting of a rule: the rule \"plain-http\" leaves no choice; expected no value",
                "small-section=warning:few | is no setting of a rule: the value \"few\" is no choice of this rule;"
                        + " expected a whole number, 1 or more",
            })
    void saysWhatIsWrongAndWhatWasExpected(String text, String message) {
        assertThatThrownBy(() -> RuleSettingParser.parse(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessage(message);
    }
}
