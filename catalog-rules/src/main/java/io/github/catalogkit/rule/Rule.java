package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.ProblemKind;
import java.util.Optional;
import java.util.Set;

/**
 * A rule that checks catalogs.
 *
 * <p>Rules are found with {@link java.util.ServiceLoader}: a rule of your own is public, has a public constructor without
 * parameters, and is named in {@code META-INF/services} and in the {@code provides} of its module. The compiler finds it
 * on the processor path, tools find it on their class path. A rule is immutable, and depends on neither the clock nor the
 * network.
 */
public interface Rule extends ProblemKind {

    /** {@return the option of this rule, if it has one} */
    default Optional<RuleOption> option() {
        return Optional.empty();
    }

    /**
     * Returns the codes of problems that explain a violation of this rule. If one of them is reported on the same line, the
     * violation is not reported, since it is a consequence.
     *
     * @return the codes of the problems
     */
    default Set<String> explainedBy() {
        return Set.of();
    }

    /** {@return declarations that violate this rule, and their corrected form} */
    RuleExample example();

    /**
     * Reports all violations of this rule, in the order of the list.
     *
     * @param catalog the catalog to inspect
     * @param inspection receives the problems, and has the value of the option
     */
    void inspect(Catalog catalog, Inspection inspection);
}
