package io.github.catalogkit.processor;

import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Finds what {@code @SuppressWarnings("catalog:...")} names and nothing would ever tell. */
final class SuppressionCheck {

    private static final List<String> ACCEPTABLE = Stream.concat(
                    Rules.all().stream().map(Rule::id),
                    Stream.of(Problem.NO_DECLARATION, Problem.UNLISTED_SECTION, Problem.SPACE_IN_URL)
                            .map(Problem::code))
            .toList();

    private final Diagnostics diagnostics;

    SuppressionCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(TypeElement element) {
        Declarations.annotation(element, SuppressWarnings.class.getName())
                .ifPresent(members -> members.values("value").forEach(value -> check(members, value)));
    }

    private void check(Members members, AnnotationValue value) {
        Members.textOf(value)
                .flatMap(Suppressions::ruleOf)
                .filter(rule -> !ACCEPTABLE.contains(rule))
                .ifPresent(
                        rule -> diagnostics.error(
                                members.place(value),
                                Problem.UNKNOWN_SUPPRESSION,
                                "there is no rule \"" + rule + "\" to accept; "
                                        + NearestName.of(rule, ACCEPTABLE)
                                                .map(nearest -> "did you mean \"catalog:" + nearest + "\"?")
                                                .orElse(
                                                        "expected \"catalog:\" and what the finding has in brackets at its end")));
    }
}
