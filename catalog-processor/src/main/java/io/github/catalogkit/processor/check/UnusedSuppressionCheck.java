package io.github.catalogkit.processor.check;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.processor.make.LocatedCatalog;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ProblemCode;
import io.github.catalogkit.processor.problem.Suppressions;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.Origins;
import io.github.catalogkit.rule.Rules;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * Finds suppressions in the sources of a catalog that suppress nothing.
 *
 * <p>A suppression of a rule that is off is not reported, since it is needed when the rule is on again. Suppressions at an
 * error are not reported, since the error hides other problems.
 */
public final class UnusedSuppressionCheck {

    /** The codes of the warnings for which all classes of a catalog have been checked. */
    private static final Set<String> COMPILER_CODES = Stream.of(
                    ProblemCode.SPACE_IN_URL,
                    ProblemCode.URL_CHARACTER,
                    ProblemCode.NO_DECLARATION,
                    ProblemCode.UNLISTED_SECTION,
                    ProblemCode.UNKNOWN_ANCHOR)
            .map(ProblemCode::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Origins origins;
    private final Diagnostics diagnostics;
    private final Map<TypeElement, Set<String>> checked = new LinkedHashMap<>();
    private final Set<TypeElement> excluded = new HashSet<>();
    private boolean isReadable = true;

    public UnusedSuppressionCheck(Origins origins, Diagnostics diagnostics) {
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    /** Adds the classes of a catalog that has been checked against these rules. */
    public void add(LocatedCatalog read, Set<String> rules) {
        RuleCheck.nodes(read.catalog()).forEach(node -> {
            isReadable &= read.declarations().of(node).isReadable();
            checked.computeIfAbsent(element(read, node), it -> new HashSet<>(COMPILER_CODES))
                    .addAll(rules);
        });
    }

    /** Excludes the classes of a catalog that has not been checked. */
    public void exclude(LocatedCatalog read) {
        RuleCheck.nodes(read.catalog()).forEach(node -> excluded.add(element(read, node)));
    }

    private static TypeElement element(LocatedCatalog read, Node node) {
        return read.declarations().element(node);
    }

    /** Reports unused suppressions, after all other checks. */
    public void report() {
        if (isReadable && !diagnostics.hasErrors()) {
            checked.keySet().removeAll(excluded);
            checked.forEach((element, codes) -> {
                if (origins.isSource(CatalogAnnotations.outermost(element))) {
                    report(element, codes);
                }
            });
        }
    }

    private void report(TypeElement element, Set<String> codes) {
        CatalogAnnotations.annotation(element, SuppressWarnings.class.getName())
                .ifPresent(members -> members.values("value").forEach(value -> report(members, value, codes)));
    }

    private void report(AnnotationMembers members, AnnotationValue value, Set<String> codes) {
        AnnotationMembers.textOf(value).stream()
                .flatMap(Suppressions::codes)
                .filter(code ->
                        codes.contains(code) && !diagnostics.suppressions().isUsed(members.element(), code))
                .map(code -> Rules.unusedSuppression(code, members.location(value)))
                .forEach(problem -> diagnostics.warning(members.location(value), problem));
    }
}
