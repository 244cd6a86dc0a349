package io.github.catalogkit.processor;

import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.rule.Finding;
import io.github.catalogkit.rule.Rules;
import java.util.List;
import javax.tools.Diagnostic;

/** Runs the rules of the model, and tells their findings at the declarations. */
final class RuleCheck {

    private final List<RuleSetting> options;
    private final Origins origins;
    private final Diagnostics diagnostics;

    RuleCheck(List<RuleSetting> options, Origins origins, Diagnostics diagnostics) {
        this.options = options;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    void check(ReadCatalog read) {
        Rules.inspect(read.catalog(), options)
                .filter(finding -> !origins.accepts(read.element(finding.node()), finding.rule()))
                .forEach(finding -> diagnostics.print(
                        finding.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING,
                        place(read, finding),
                        finding.rule(),
                        finding.message()));
    }

    private static Place place(ReadCatalog read, Finding finding) {
        Members declaration = read.declaration(finding.node());
        boolean heading = finding.node() instanceof Section && finding.member().equals("title");
        return declaration.place(heading ? "value" : finding.member());
    }
}
