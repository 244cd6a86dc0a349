package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.rule.Finding;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.rule.TextInspection;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/** Runs the rules of the model, and tells their findings at the declarations. */
final class RuleCheck {

    /** The member at which a missing successor is told. */
    private static final String ABOUT_SUCCESSOR = "status";

    private final List<RuleSetting> options;
    private final Origins origins;
    private final Diagnostics diagnostics;

    RuleCheck(List<RuleSetting> options, Origins origins, Diagnostics diagnostics) {
        this.options = options;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    void check(ReadCatalog read) {
        checkTexts(read);
        Rules.inspect(read.catalog(), options)
                .filter(finding -> !isToldAlready(read, finding))
                .filter(finding -> !origins.accepts(read.element(finding.node()), finding.rule()))
                .forEach(finding -> diagnostics.print(
                        kind(finding.severity()), place(read, finding), finding.rule(), finding.message()));
    }

    /** A successor that is no entry, or does not compile, has been told as such; that there is none would be one too many. */
    private static boolean isToldAlready(ReadCatalog read, Finding finding) {
        return finding.member().equals(ABOUT_SUCCESSOR)
                && !read.declaration(finding.node())
                        .values(RelationKind.SUPERSEDED_BY.member())
                        .isEmpty();
    }

    /** Looks at texts as they were written, which the catalogue has only cleaned. */
    private void checkTexts(ReadCatalog read) {
        List<RuleSetting> settings =
                Stream.concat(read.catalog().rules().stream(), options.stream()).toList();
        TextInspection inspection = Rules.ofTexts(settings);
        Catalog catalog = read.catalog();
        Stream.of(Stream.of(catalog), catalog.companion().stream(), catalog.allSections(), catalog.entries())
                .flatMap(nodes -> nodes)
                .map(read::declaration)
                .forEach(declaration -> declaration
                        .texts()
                        .forEach((member, values) -> values.forEach(value -> inspection
                                .inspect(Members.textOf(value).orElse(""))
                                .filter(finding -> !origins.accepts(declaration.element(), finding.rule()))
                                .forEach(finding -> diagnostics.print(
                                        kind(finding.severity()),
                                        declaration.place(value),
                                        finding.rule(),
                                        member + " " + finding.message())))));
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return severity == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private static Place place(ReadCatalog read, Finding finding) {
        Members declaration = read.declaration(finding.node());
        boolean heading = finding.node() instanceof Section && finding.member().equals("title");
        return declaration.place(heading ? "value" : finding.member());
    }
}
