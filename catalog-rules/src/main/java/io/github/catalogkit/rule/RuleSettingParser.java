package io.github.catalogkit.rule;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses rule settings of a command line or a build file: {@code plain-http=off}, {@code small-section=warning:3}. */
public final class RuleSettingParser {

    private static final Pattern FORM = Pattern.compile("([^=]+)=([^:]*)(?::(.*))?", Pattern.DOTALL);

    private RuleSettingParser() {}

    /**
     * Parses the id of a rule, its severity in lowercase and, for a rule with an option, its value.
     *
     * @param text the setting in the form {@code RULE=SEVERITY[:VALUE]}, such as {@code small-section=warning:3}
     * @return a setting that is valid for its rule
     * @throws MalformedValueException if the text has another form, the rule or severity is unknown, or the value is invalid
     */
    public static RuleSetting parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new MalformedValueException(
                    "is not a rule setting", "write RULE=SEVERITY[:VALUE], such as plain-http=off");
        }
        String id = parts.group(1);
        Rules.idProblem(id).ifPresent(RuleSettingParser::fail);
        RuleSetting setting = new RuleSetting(id, severity(parts.group(2)), Optional.ofNullable(parts.group(3)));
        Rules.valueProblem(setting).ifPresent(RuleSettingParser::fail);
        return setting;
    }

    private static Severity severity(String name) {
        return Severity.find(name)
                .orElseThrow(() -> malformed("\"" + name + "\" is not a severity; write error, warning or off"));
    }

    private static void fail(String problem) {
        throw malformed(problem);
    }

    private static MalformedValueException malformed(String problem) {
        return new MalformedValueException("is not a rule setting: " + problem);
    }
}
