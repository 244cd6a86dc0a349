package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import java.util.List;

/** What is written of what a catalogue decides about a rule. */
final class RuleMembers {

    static final Words<Severity> SEVERITIES = Words.of("severity", Severity::label, Severity.values());

    static final Definition<RuleSetting> SETTING = new Definition<>(
            "rulesetting",
            "What a catalogue decides about one rule.",
            new ObjectForm<>(List.of(
                    Member.required("rule", "The id of the rule.", Text.PLAIN, RuleSetting::rule),
                    Member.required("severity", "How much a finding weighs.", SEVERITIES, RuleSetting::severity),
                    Member.optional(
                            "value",
                            "What is chosen, for a rule that leaves a choice; what it usually has if left out.",
                            Text.PLAIN,
                            RuleSetting::value))));

    private RuleMembers() {}
}
