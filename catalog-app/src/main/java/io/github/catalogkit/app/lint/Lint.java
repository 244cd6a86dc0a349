package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.RuleSettingParser;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Checks sources against all rules.
 *
 * @param settings settings of rules that take precedence over those of the catalogs
 */
public record Lint(List<RuleSetting> settings) {

    /**
     * {@return a check with these settings of rules}
     *
     * @param rules the settings as the user wrote them, such as {@code small-section=warning:3}
     * @param names the names of the program's settings
     * @throws UserErrorException if a setting is not valid
     */
    public static Lint of(List<String> rules, SettingNames names) {
        return new Lint(rules.stream().map(rule -> setting(rule, names)).toList());
    }

    private static RuleSetting setting(String rule, SettingNames names) {
        try {
            return RuleSettingParser.parse(rule);
        } catch (MalformedValueException e) {
            throw UserErrorException.request(names.rule() + " \"" + rule + "\" " + e.getMessage());
        }
    }

    /**
     * {@return the problems of a source}
     *
     * @param source the source; a text without a list is a problem, too
     * @throws UserErrorException if the source cannot be read at all
     */
    public LintResult check(Source source) {
        return new LintResult(source, source.problems(settings), 0, Map.of());
    }

    /**
     * {@return the problems that remain after fixing} No file is written; {@link #write} does that.
     *
     * @param source the source
     * @param suggested whether to apply suggested fixes, too
     * @throws UserErrorException if the source cannot be read, or cannot be fixed
     */
    public LintResult fix(Source source, boolean suggested) {
        return fix(source, texts -> source.problems(settings, texts), suggested);
    }

    /**
     * {@return the problems that remain after fixing those that something else than a rule finds} No file is written.
     *
     * @param source the source
     * @param problems returns the problems of the source if some files had other texts
     * @param suggested whether to apply suggested fixes, too
     * @throws UserErrorException if the source cannot be read, or cannot be fixed
     */
    public static LintResult fix(
            Source source, Function<Map<String, String>, List<Problem>> problems, boolean suggested) {
        return Fixes.apply(source, problems, fix -> suggested || fix.safe());
    }

    /**
     * Writes the fixed files, each completely or not at all.
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
