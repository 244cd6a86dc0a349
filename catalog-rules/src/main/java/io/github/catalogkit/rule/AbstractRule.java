package io.github.catalogkit.rule;

import io.github.catalogkit.vocabulary.Severity;

/** Base class for rules with a fixed id, severity, statement and example. */
public abstract class AbstractRule implements Rule {

    private final String id;
    private final Severity severity;
    private final String statement;
    private final RuleExample example;

    /**
     * Creates a rule.
     *
     * @param id the id: lowercase words joined by hyphens
     * @param severity the severity of the problems, unless a setting overrides it
     * @param statement what the rule requires, in one sentence
     * @param example declarations that violate the rule, and their corrected form
     */
    protected AbstractRule(String id, Severity severity, String statement, RuleExample example) {
        this.id = id;
        this.severity = severity;
        this.statement = statement;
        this.example = example;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final String statement() {
        return statement;
    }

    @Override
    public final RuleExample example() {
        return example;
    }
}
