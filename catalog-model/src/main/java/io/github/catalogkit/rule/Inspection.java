package io.github.catalogkit.rule;

import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.RuleSetting;
import java.util.function.Consumer;

/** One run of a rule over a catalogue: what was chosen for it, and where its findings go. */
public final class Inspection {

    private final RuleSetting setting;
    private final Consumer<Finding> findings;

    Inspection(RuleSetting setting, Consumer<Finding> findings) {
        this.setting = setting;
        this.findings = findings;
    }

    /** {@return what the catalogue chose, or what the rule usually has; empty if the rule leaves no choice} */
    public String choice() {
        return setting.value().orElse("");
    }

    /**
     * Tells that something is amiss.
     *
     * @param node the part of the catalogue that it is about; the same object as in the catalogue
     * @param member the value of the node that is at fault, as {@link Finding#member()} has it
     * @param message what is wrong, what was expected and how to mend it; without a full stop
     */
    public void report(Node node, String member, String message) {
        findings.accept(new Finding(setting.rule(), setting.severity(), node, member, message));
    }
}
