package io.github.catalogkit.cli;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.rule.WrittenSetting;
import io.github.catalogkit.text.MalformedValueException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user decides about rules: {@code --rule plain-http=off --rule small-section=warning:3}. */
final class RuleChoices {

    @Option(
            names = "--rule",
            paramLabel = "RULE=WEIGHT[:VALUE]",
            description =
                    "How much a rule weighs: error, warning or off; and what you choose, where it leaves a choice.")
    private List<String> rules = List.of();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    List<RuleSetting> settings() {
        return rules.stream().map(this::setting).toList();
    }

    private RuleSetting setting(String text) {
        try {
            return WrittenSetting.parse(text);
        } catch (MalformedValueException e) {
            throw new ParameterException(spec.commandLine(), e.sentence("--rule \"" + text + "\""));
        }
    }
}
