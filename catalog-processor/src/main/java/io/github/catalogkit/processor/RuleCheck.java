package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.rule.Finding;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.rule.TextInspection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Tells all findings in the order of the list, and those about one part in the order of the rules. */
    void check(ReadCatalog read) {
        TextInspection texts = Rules.ofTexts(
                Stream.concat(read.catalog().rules().stream(), options.stream()).toList());
        IdentityHashMap<Node, List<Finding>> found = Rules.inspect(read.catalog(), options)
                .filter(finding -> !isToldAlready(read, finding))
                .filter(finding -> !origins.accepts(read.element(finding.node()), finding.rule()))
                .collect(Collectors.groupingBy(Finding::node, IdentityHashMap::new, Collectors.toList()));
        nodes(read.catalog()).forEach(node -> {
            checkTexts(read.declaration(node), texts);
            found.getOrDefault(node, List.of())
                    .forEach(finding -> diagnostics.print(
                            kind(finding.severity()), place(read, finding), finding.rule(), finding.message()));
        });
    }

    private static Stream<Node> nodes(Catalog catalog) {
        return Stream.of(
                        Stream.of(catalog),
                        catalog.companion().stream().flatMap(Entry::withDescendants),
                        catalog.allSections()
                                .flatMap(section -> Stream.concat(
                                        Stream.of(section),
                                        section.entries().stream().flatMap(Entry::withDescendants))))
                .flatMap(nodes -> nodes);
    }

    /** A successor that is no entry, or does not compile, has been told as such; that there is none would be one too many. */
    private static boolean isToldAlready(ReadCatalog read, Finding finding) {
        return finding.member().equals(ABOUT_SUCCESSOR)
                && !read.declaration(finding.node())
                        .values(RelationKind.SUPERSEDED_BY.member())
                        .isEmpty();
    }

    /** Looks at texts as they were written, which the catalogue has only cleaned. */
    private void checkTexts(Members declaration, TextInspection inspection) {
        declaration
                .texts()
                .forEach((member, values) -> values.forEach(value -> inspection
                        .inspect(Members.textOf(value).orElse(""))
                        .filter(finding -> !origins.accepts(declaration.element(), finding.rule()))
                        .forEach(finding -> diagnostics.print(
                                kind(finding.severity()),
                                declaration.place(value),
                                finding.rule(),
                                member + " " + finding.message()))));
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
