package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.rule.RuleSettingParser;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
     * {@return the problems of a source}
     *
     * @param source the source; a text without a list in it is a problem
     * @throws UserErrorException if the source cannot be read at all
     */
    public LintResult check(Source source) {
        return new LintResult(source, source.problems(settings), 0, Map.of());
    }

    /**
     * {@return the problems that are left when those that can be fixed are} No file is written; {@link #write} does that.
     *
     * @param source the source
     * @param suggested whether to apply suggested fixes too, and not only safe ones
     * @throws UserErrorException if the source cannot be read, or if nothing of it can be changed
     */
    public LintResult fix(Source source, boolean suggested) {
        return Fixes.apply(source, settings, fix -> suggested || fix.safe());
    }

    /**
     * Writes the files that were fixed, each beside its target first.
     *
     * @param result the result of {@link #fix}
     * @throws UserErrorException if a file cannot be written
     */
    public static void write(LintResult result) {
        result.texts().forEach((file, text) -> {
            Path path = result.source().path(file).orElseThrow();
            try {
                SafeFile.write(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw UserErrorException.in(file, e);
            }
        });
    }
}
