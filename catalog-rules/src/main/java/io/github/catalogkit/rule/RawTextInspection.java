package io.github.catalogkit.rule;

import io.github.catalogkit.vocabulary.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The rules on texts as they were written, each with the severity of its findings. */
public final class RawTextInspection {

    private final Map<RawTextRule, Severity> rules;

    RawTextInspection(Map<RawTextRule, Severity> rules) {
        this.rules = new LinkedHashMap<>(rules);
    }

    /**
     * {@return what is wrong with a text}
     *
     * @param written the text as its author wrote it, before it was normalized
     */
    public Stream<RawTextFinding> inspect(String written) {
        return rules.entrySet().stream()
                .flatMap(rule -> rule
                        .getKey()
                        .inspect(written)
                        .map(message -> new RawTextFinding(rule.getKey().id(), rule.getValue(), message))
                        .stream())
                .limit(1); // a heading, for example, is not also an empty line
    }
}
