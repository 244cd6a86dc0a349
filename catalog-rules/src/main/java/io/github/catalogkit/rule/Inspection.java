package io.github.catalogkit.rule;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.value.RuleSetting;
import java.util.function.Consumer;

/** One run of a rule over a catalog: has the value of its option, and receives its findings. */
public final class Inspection {

    private final RuleSetting setting;
    private final Consumer<Finding> findings;

    Inspection(RuleSetting setting, Consumer<Finding> findings) {
        this.setting = setting;
        this.findings = findings;
    }

    /** {@return the value of the option of the rule: the one set, or its default; empty if the rule has no option} */
    public String optionValue() {
        return setting.value().orElse("");
    }

    /**
     * Reports a violation of the rule.
     *
     * @param node the part of the catalog that it is about; the same object as in the catalog
     * @param member the wrong value of the node, as in {@link Finding#member()}
     * @param message what is wrong, what was expected and how to fix it; without a final period
     */
    public void report(Node node, String member, String message) {
        findings.accept(new Finding(setting.rule(), setting.severity(), node, member, message));
    }
}
