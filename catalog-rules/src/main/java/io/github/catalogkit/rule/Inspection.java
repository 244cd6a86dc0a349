package io.github.catalogkit.rule;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.value.RuleSetting;
import java.util.function.Consumer;

/** The inspection of one catalog by one rule, which has the value of the rule's option and receives its problems. */
public final class Inspection {

    private final RuleSetting setting;
    private final Consumer<Problem> problems;

    Inspection(RuleSetting setting, Consumer<Problem> problems) {
        this.setting = setting;
        this.problems = problems;
    }

    /** {@return the value of the option of the rule: the one set, or its default; empty if the rule has no option} */
    public String optionValue() {
        return setting.value().orElse("");
    }

    /**
     * {@return a violation of the rule, without reporting it}
     *
     * @param node the part of the catalog that has the problem; the same object as in the catalog
     * @param member the wrong value of the node, as in {@link CatalogLocation#member()}
     * @param message what is wrong with which value, as in {@link Problem#message()}
     */
    public Problem problem(Node node, String member, String message) {
        return Problem.of(setting.rule(), setting.severity(), new CatalogLocation(node, member), message);
    }

    /**
     * Reports a violation of the rule.
     *
     * @param problem the violation, made by {@link #problem}
     */
    public void report(Problem problem) {
        problems.accept(problem);
    }

    /**
     * Reports a violation of the rule.
     *
     * @param node the part of the catalog that has the problem; the same object as in the catalog
     * @param member the wrong value of the node, as in {@link CatalogLocation#member()}
     * @param message what is wrong with which value, as in {@link Problem#message()}
     */
    public void report(Node node, String member, String message) {
        report(problem(node, member, message));
    }

    /**
     * Reports a violation of the rule, with what to write instead.
     *
     * @param node the part of the catalog that has the problem; the same object as in the catalog
     * @param member the wrong value of the node, as in {@link CatalogLocation#member()}
     * @param message what is wrong with which value, as in {@link Problem#message()}
     * @param help what to write instead, as in {@link Problem#help()}
     */
    public void report(Node node, String member, String message, String help) {
        report(problem(node, member, message).withHelp(help));
    }

    /**
     * Reports a violation of the rule.
     *
     * @param node the part of the catalog that it is about; the same object as in the catalog
     * @param member the wrong value of the node, as in {@link CatalogLocation#member()}
     * @param violation what is wrong with which value, and what to write instead
     */
    public void report(Node node, String member, Violation violation) {
        report(node, member, violation.message(), violation.help());
    }

    /**
     * Reports a violation of the rule that a program can fix.
     *
     * @param node the part of the catalog that has the problem; the same object as in the catalog
     * @param member the wrong value of the node, as in {@link CatalogLocation#member()}
     * @param message what is wrong with which value, as in {@link Problem#message()}
     * @param fix the edit that solves it
     */
    public void report(Node node, String member, String message, Fix fix) {
        report(problem(node, member, message).withFix(fix));
    }
}
