package io.github.catalogkit.rule;

import io.github.catalogkit.model.Severity;

/** A rule that is known by what it says of itself. */
abstract class StatedRule implements Rule {

    private final String id;
    private final Severity severity;
    private final String statement;
    private final RuleExample example;

    StatedRule(String id, Severity severity, String statement, RuleExample example) {
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
