package io.github.catalogkit.rule;

import io.github.catalogkit.model.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The rules about texts as they are written, each with how much its findings weigh. */
public final class TextInspection {

    private final Map<TextRule, Severity> rules;

    TextInspection(Map<TextRule, Severity> rules) {
        this.rules = new LinkedHashMap<>(rules);
    }

    /**
     * {@return what is amiss with a text}
     *
     * @param written the text as its author wrote it, before it was cleaned
     */
    public Stream<TextFinding> inspect(String written) {
        return rules.entrySet().stream()
                .flatMap(rule -> rule
                        .getKey()
                        .inspect(written)
                        .map(message -> new TextFinding(rule.getKey().id(), rule.getValue(), message))
                        .stream());
    }
}
