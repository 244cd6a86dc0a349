package io.github.catalogkit.processor.check;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.make.LocatedCatalog;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.Origins;
import io.github.catalogkit.rule.Finding;
import io.github.catalogkit.rule.RawTextInspection;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Runs the rules on a catalog, and reports what they find at the declarations. */
public final class RuleCheck {

    /** The member at which a missing successor is reported. */
    private static final String ABOUT_SUCCESSOR = "status";

    private static final Set<String> OF_EMPTY = Set.of("empty-section", "empty-group");

    private final List<RuleSetting> options;
    private final Origins origins;
    private final Diagnostics diagnostics;

    public RuleCheck(List<RuleSetting> options, Origins origins, Diagnostics diagnostics) {
        this.options = options;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    /** Reports all findings in the order of the list, and those about one part in the order of the rules. */
    public void check(LocatedCatalog read) {
        RawTextInspection texts = Rules.rawTexts(
                Stream.concat(read.catalog().rules().stream(), options.stream()).toList());
        IdentityHashMap<Node, List<Finding>> found = Rules.inspect(read.catalog(), options)
                .filter(finding -> !isReported(read, finding))
                .filter(finding -> !origins.isSuppressed(read.declarations().element(finding.node()), finding.rule()))
                .collect(Collectors.groupingBy(Finding::node, IdentityHashMap::new, Collectors.toList()));
        nodes(read.catalog()).forEach(node -> {
            checkTexts(read, read.declarations().of(node), texts);
            found.getOrDefault(node, List.of())
                    .forEach(finding -> diagnostics.report(
                            kind(finding.severity()), location(read, finding), finding.rule(), finding.message()));
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

    /**
     * Whether a finding only follows from a problem that has been reported: about a value that is malformed, of a successor
     * or a reason that is, or of a section or group whose classes are not entries.
     */
    private static boolean isReported(LocatedCatalog read, Finding finding) {
        AnnotationMembers declaration = read.declarations().of(finding.node());
        if (finding.member().equals(ABOUT_SUCCESSOR)) {
            return !declaration.values(RelationKind.SUPERSEDED_BY.member()).isEmpty()
                    || declaration.value("statusReason").isPresent();
        }
        if (OF_EMPTY.contains(finding.rule())) {
            return !ElementFilter.typesIn(declaration.element().getEnclosedElements())
                            .isEmpty()
                    || !declaration.values("sections").isEmpty();
        }
        return location(read, finding).value().filter(read::isRefused).isPresent();
    }

    /** Checks texts as they were written, which the catalog has only normalized. */
    private void checkTexts(LocatedCatalog read, AnnotationMembers declaration, RawTextInspection inspection) {
        declaration
                .texts()
                .forEach((member, values) -> values.stream()
                        .filter(value -> !read.isRefused(value))
                        .forEach(value -> inspection
                                .inspect(AnnotationMembers.textOf(value).orElse(""))
                                .filter(finding -> !origins.isSuppressed(declaration.element(), finding.rule()))
                                .forEach(finding -> diagnostics.report(
                                        kind(finding.severity()),
                                        declaration.location(value),
                                        finding.rule(),
                                        member + " " + finding.message()))));
    }

    private static Diagnostic.Kind kind(Severity severity) {
        return severity == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    }

    private static ElementLocation location(LocatedCatalog read, Finding finding) {
        AnnotationMembers declaration = read.declarations().of(finding.node());
        boolean heading = finding.node() instanceof Section && finding.member().equals("title");
        return declaration.location(heading ? "value" : finding.member());
    }
}
