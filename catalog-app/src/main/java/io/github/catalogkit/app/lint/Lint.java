package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.rule.RuleSettingParser;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import java.util.List;
import java.util.OptionalInt;

/**
 * Checks sources against all rules.
 *
 * @param settings decisions about rules that count before those of the catalogs
 */
public record Lint(List<RuleSetting> settings) {

    /**
     * {@return a check with these decisions about rules}
     *
     * @param rules the decisions as the user wrote them, such as {@code small-section=warning:3}
     * @param names how the user writes the setting of a rule
     * @throws UserErrorException if one is not a decision about a rule
     */
    public static Lint of(List<String> rules, SettingNames names) {
        return new Lint(rules.stream().map(rule -> setting(rule, names)).toList());
    }

    private static RuleSetting setting(String rule, SettingNames names) {
        try {
            return RuleSettingParser.parse(rule);
        } catch (MalformedValueException e) {
            throw UserErrorException.request(e.sentence(names.rule() + " \"" + rule + "\""));
        }
    }

    /**
     * {@return what is wrong in a source}
     *
     * @param source the source; a text without a list in it is a finding
     * @throws UserErrorException if the source cannot be read at all
     */
    public LintResult check(Source source) {
        return LintResult.of(source.findings(settings));
    }

    /**
     * Fixes the file of a list where its reader proposes it, and checks what is left.
     *
     * @param source a list in a file
     * @return what is left, and how many places were fixed
     * @throws UserErrorException if the file cannot be read or written
     */
    public LintResult fix(TextSource source) {
        try {
            FixedText text = FixedText.of(source);
            text.save();
            return new LintResult(
                    LintFinding.of(source.name(), text.reading(), settings).toList(), OptionalInt.of(text.count()));
        } catch (UnreadableSourceException e) {
            return LintResult.of(List.of(LintFinding.of(source.name(), e)));
        }
    }
}
