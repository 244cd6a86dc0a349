package io.github.catalogkit.processor;

import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.testkit.RuleContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of Catalog Kit follow the contract of third-party rules. */
@ParameterizedClass
@MethodSource("io.github.catalogkit.rule.Rules#all")
class BundledRulesTest extends RuleContract {

    private final Rule rule;

    BundledRulesTest(Rule rule) {
        this.rule = rule;
    }

    @Override
    protected Rule rule() {
        return rule;
    }
}
