package io.github.catalogkit.processor.check;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.processor.make.LocatedCatalog;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.problem.ElementLocation;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.Origins;
import io.github.catalogkit.rule.RawTextInspection;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.value.RuleSetting;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Runs the rules on a catalog, and reports their problems at the declarations. */
public final class RuleCheck {

    /** The member at which a missing replacement is reported. */
    private static final String ABOUT_SUCCESSOR = "status";

    private static final Set<String> OF_EMPTY = Set.of("empty-section", "empty-group");

    private final List<RuleSetting> options;
    private final Function<Catalog, Stream<Problem>> finder;
    private final Origins origins;
    private final Diagnostics diagnostics;

    public RuleCheck(List<RuleSetting> options, Origins origins, Diagnostics diagnostics) {
        this(options, catalog -> Rules.inspect(catalog, options), origins, diagnostics);
    }

    /** Makes a check that reports what a finder finds instead of the problems of rules. */
    public RuleCheck(
            List<RuleSetting> options,
            Function<Catalog, Stream<Problem>> finder,
            Origins origins,
            Diagnostics diagnostics) {
        this.options = options;
        this.finder = finder;
        this.origins = origins;
        this.diagnostics = diagnostics;
    }

    /** Reports all problems in the order of the list, and those of one part in the order of the rules. */
    public void check(LocatedCatalog read) {
        RawTextInspection texts = Rules.rawTexts(
                Stream.concat(read.catalog().rules().stream(), options.stream()).toList());
        IdentityHashMap<Node, List<Problem>> found = finder.apply(read.catalog())
                .filter(problem ->
                        !isSuppressed(read.declarations().element(value(problem).node()), problem))
                .filter(problem -> !isReported(read, problem))
                .collect(Collectors.groupingBy(
                        problem -> value(problem).node(), IdentityHashMap::new, Collectors.toList()));
        nodes(read.catalog()).forEach(node -> {
            checkTexts(read, read.declarations().of(node), texts);
            found.getOrDefault(node, List.of()).forEach(problem -> diagnostics.report(located(read, problem)));
        });
    }

    /** Returns the ids of the rules against which a catalog is checked. */
    public Set<String> rules(Catalog catalog) {
        return Rules.activeIds(catalog, options);
    }

    private boolean isSuppressed(TypeElement element, Problem problem) {
        return origins.isSuppressed(element, problem.code(), diagnostics.suppressions());
    }

    static Stream<Node> nodes(Catalog catalog) {
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
     * Returns whether a problem is a consequence of a reported one: of a malformed value, replacement or reason, or of classes
     * in a section or group that are not entries.
     */
    private static boolean isReported(LocatedCatalog read, Problem problem) {
        CatalogLocation location = value(problem);
        AnnotationMembers declaration = read.declarations().of(location.node());
        if (location.member().equals(ABOUT_SUCCESSOR)) {
            return !declaration.values(RelationKind.SUPERSEDED_BY.member()).isEmpty()
                    || declaration.value("statusReason").isPresent();
        }
        if (OF_EMPTY.contains(problem.code()) && location.member().equals("title")) {
            return !ElementFilter.typesIn(declaration.element().getEnclosedElements())
                            .isEmpty()
                    || !declaration.values("sections").isEmpty();
        }
        return location(read, location).value().filter(read::isRefused).isPresent();
    }

    /** Checks texts as written, since those of the catalog are normalized. */
    private void checkTexts(LocatedCatalog read, AnnotationMembers declaration, RawTextInspection inspection) {
        declaration
                .texts()
                .forEach((member, values) -> values.stream()
                        .filter(value -> !read.isRefused(value))
                        .forEach(value -> inspection
                                .inspect(
                                        declaration.location(value),
                                        member,
                                        AnnotationMembers.textOf(value).orElse(""))
                                .filter(problem -> !isSuppressed(declaration.element(), problem))
                                .forEach(diagnostics::report)));
    }

    private static Problem located(LocatedCatalog read, Problem problem) {
        return problem.at(location(read, value(problem)))
                .withRelated(problem.related().stream()
                        .map(other -> other instanceof CatalogLocation value ? location(read, value) : other)
                        .toList());
    }

    /** Rules locate all their problems in the catalog. */
    private static CatalogLocation value(Problem problem) {
        if (problem.location() instanceof CatalogLocation value) {
            return value;
        }
        throw new IllegalStateException(
                "the rule " + problem.code() + " does not say where in the catalog: " + problem);
    }

    private static ElementLocation location(LocatedCatalog read, CatalogLocation location) {
        AnnotationMembers declaration = read.declarations().of(location.node());
        boolean heading =
                location.node() instanceof Section && location.member().equals("title");
        return declaration.location(heading ? "value" : location.member());
    }
}
