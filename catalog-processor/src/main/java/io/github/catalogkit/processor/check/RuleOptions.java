package io.github.catalogkit.processor.check;

import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.text.NearestName;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of rules in compiler options: {@code -Acatalog.plain_http=off}.
 *
 * <p>Option names consist of identifiers joined by dots, so hyphens are written as underscores.
 */
public final class RuleOptions {

    private static final String PREFIX = "catalog.";

    private RuleOptions() {}

    /** Returns the names of all options, and misspelled ones, which are reported here and not by the compiler. */
    public static Set<String> names(Set<String> given) {
        return Stream.concat(
                        Rules.all().stream().map(RuleOptions::nameOf),
                        given.stream().filter(name -> name.startsWith(PREFIX)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the options of a compilation.
     *
     * @param problems receives a message for each unknown option and invalid value
     */
    public static List<RuleSetting> read(Map<String, String> options, Consumer<String> problems) {
        return new TreeMap<>(options)
                .entrySet().stream()
                        .filter(option -> option.getKey().startsWith(PREFIX))
                        .flatMap(option -> setting(option.getKey(), option.getValue(), problems).stream())
                        .toList();
    }

    private static Optional<RuleSetting> setting(String name, String value, Consumer<String> problems) {
        Optional<Rule> rule = Rules.all().stream()
                .filter(it -> nameOf(it).equals(name.replace('-', '_')))
                .findFirst();
        if (rule.isEmpty()) {
            problems.accept("there is no option -A" + name + "; "
                    + NearestName.of(name.substring(PREFIX.length()), ids())
                            .map(nearest -> "did you mean -A" + PREFIX + nearest + "?")
                            .orElse("write -A" + PREFIX + " and the id of a rule with _ for each hyphen"));
            return Optional.empty();
        }
        Optional<Severity> severity = Severity.find(value);
        if (severity.isEmpty()) {
            problems.accept("the option -A" + name + "=" + value + " is not a severity; write error, warning or off");
        }
        return severity.map(it -> RuleSetting.of(rule.get().id(), it));
    }

    private static String nameOf(Rule rule) {
        return PREFIX + idOf(rule);
    }

    private static String idOf(Rule rule) {
        return rule.id().replace('-', '_');
    }

    private static List<String> ids() {
        return Rules.all().stream().map(RuleOptions::idOf).toList();
    }
}
