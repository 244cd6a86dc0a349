package io.github.catalogkit.processor.check;

import io.github.catalogkit.problem.ProblemKind;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.problem.Suppressions;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.text.NearestName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Finds what {@code @SuppressWarnings("catalog:...")} names and nothing would ever report. */
final class SuppressionCheck {

    private static final List<String> ACCEPTABLE = Stream.concat(
                    Stream.concat(Rules.all().stream(), Stream.of(LinkProblem.values()))
                            .map(ProblemKind::id),
                    Stream.of(ProblemCode.values())
                            .filter(ProblemCode::isWarning)
                            .map(ProblemCode::id))
            .toList();

    private static final Set<String> ERRORS = Stream.of(ProblemCode.values())
            .filter(code -> !code.isWarning())
            .map(ProblemCode::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Diagnostics diagnostics;

    SuppressionCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(TypeElement element) {
        CatalogAnnotations.annotation(element, SuppressWarnings.class.getName())
                .ifPresent(members -> members.values("value").forEach(value -> check(members, value)));
    }

    private void check(AnnotationMembers members, AnnotationValue value) {
        AnnotationMembers.textOf(value).stream()
                .flatMap(Suppressions::codes)
                .filter(rule -> !ACCEPTABLE.contains(rule))
                .forEach(rule -> report(members.location(value), rule));
    }

    private void report(ElementLocation location, String rule) {
        if (ERRORS.contains(rule)) {
            diagnostics.error(
                    location,
                    ProblemCode.UNKNOWN_SUPPRESSION,
                    "\"catalog:" + rule + "\" is an error, which cannot be suppressed",
                    "fix what it reports");
        } else {
            diagnostics.error(
                    location,
                    ProblemCode.UNKNOWN_SUPPRESSION,
                    "there is no rule \"" + rule + "\" to suppress",
                    NearestName.of(rule.strip(), ACCEPTABLE)
                            .map(nearest -> "did you mean \"catalog:" + nearest + "\"?")
                            .orElse("write \"catalog:\" and the code in brackets at the end of the warning"));
        }
    }
}
