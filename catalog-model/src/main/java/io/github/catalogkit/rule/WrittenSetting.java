package io.github.catalogkit.rule;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.MalformedValueException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody decides about a rule, as one writes it: {@code plain-http=off}, {@code small-section=warning:3}. */
public final class WrittenSetting {

    private static final Pattern FORM = Pattern.compile("([^=]+)=([^:]*)(?::(.*))?", Pattern.DOTALL);

    private WrittenSetting() {}

    /**
     * Reads the id of a rule, its weight in small letters and, where the rule leaves a choice, what is chosen.
     *
     * @param text the setting in the form {@code RULE=WEIGHT[:VALUE]}, such as {@code small-section=warning:3}
     * @return the setting, which the rule takes
     * @throws MalformedValueException if the text has another form, there is no such rule or weight, or the rule does not
     *     take the choice
     */
    public static RuleSetting parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new MalformedValueException(
                    "is no setting of a rule; expected RULE=WEIGHT[:VALUE], such as plain-http=off");
        }
        String id = parts.group(1);
        if (Rules.find(id).isEmpty()) {
            throw mistake(KnownSettings.unknown(id));
        }
        RuleSetting setting = new RuleSetting(id, severity(parts.group(2)), Optional.ofNullable(parts.group(3)));
        Rules.mistake(setting).ifPresent(mistake -> {
            throw mistake(mistake);
        });
        return setting;
    }

    private static Severity severity(String name) {
        return Severity.find(name)
                .orElseThrow(() -> mistake("\"" + name + "\" is no weight; expected error, warning or off"));
    }

    private static MalformedValueException mistake(String message) {
        return new MalformedValueException("is no setting of a rule: " + message);
    }
}
