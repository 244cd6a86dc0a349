package io.github.catalogkit.cli;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.text.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    private final Map<String, String> rules = new LinkedHashMap<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    List<RuleSetting> settings() {
        return rules.entrySet().stream()
                .map(rule -> setting(rule.getKey(), rule.getValue()))
                .toList();
    }

    private RuleSetting setting(String id, String choice) {
        List<String> known = Rules.all().stream().map(Rule::id).toList();
        if (!known.contains(id)) {
            throw mistake("There is no rule " + id + "; "
                    + NearestName.of(id, known)
                            .map(nearest -> "did you mean " + nearest + "?")
                            .orElseGet(() -> "there are " + String.join(", ", known) + "."));
        }
        String[] parts = choice.split(":", 2);
        Severity severity = Stream.of(Severity.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> mistake(
                        "--rule " + id + "=" + choice + " has no such weight; expected error, warning or off."));
        RuleSetting setting = RuleSetting.of(id, severity);
        return parts.length == 1 ? setting : checked(setting.withValue(parts[1]));
    }

    private RuleSetting checked(RuleSetting setting) {
        Rules.mistake(setting).ifPresent(mistake -> {
            throw mistake("--rule " + setting.rule() + ": " + mistake + ".");
        });
        return setting;
    }

    private ParameterException mistake(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
