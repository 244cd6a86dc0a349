package io.github.catalogkit.rule;

import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The inspection of texts as written, before they are normalized, by all rules on such texts. */
public final class RawTextInspection {

    private final Map<RawTextRule, Severity> rules;

    RawTextInspection(Map<RawTextRule, Severity> rules) {
        this.rules = new LinkedHashMap<>(rules);
    }

    /**
     * {@return the problems of a text}
     *
     * @param location the location of the text
     * @param name the name of the value, such as {@code description}
     * @param written the text as written, before it is normalized
     */
    public Stream<Problem> inspect(Location location, String name, String written) {
        return rules.entrySet().stream()
                .flatMap(rule -> rule
                        .getKey()
                        .inspect(written)
                        .map(violation -> {
                            Problem problem = Problem.of(
                                            rule.getKey().id(),
                                            rule.getValue(),
                                            location,
                                            name + " " + violation.message())
                                    .withHelp(violation.help());
                            return violation
                                    .fixed()
                                    .map(fixed -> problem.withFix(Fix.safe(new Edit.Replace(written, fixed))))
                                    .orElse(problem);
                        })
                        .stream())
                .limit(1); // a heading, for example, is not also an empty line
    }
}
