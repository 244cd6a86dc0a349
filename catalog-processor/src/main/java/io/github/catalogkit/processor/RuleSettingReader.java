package io.github.catalogkit.processor;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import java.util.List;
import java.util.Optional;

/** Reads what a catalogue decides about rules. */
final class RuleSettingReader {

    private RuleSettingReader() {}

    static List<RuleSetting> read(Members catalog) {
        return catalog.values("rules").stream()
                .flatMap(value -> catalog.annotationOf(value).stream())
                .map(RuleSettingReader::setting)
                .toList();
    }

    private static RuleSetting setting(Members setting) {
        return new RuleSetting(
                text(setting, "rule").orElse(""),
                setting.constant("severity").map(Severity::valueOf).orElse(Severity.WARNING),
                text(setting, "value"));
    }

    private static Optional<String> text(Members setting, String member) {
        return setting.value(member).flatMap(Members::textOf);
    }
}
