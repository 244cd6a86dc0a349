package io.github.catalogkit.app.links;

import io.github.catalogkit.links.find.FoundLink;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wrong with a link at one place. */
record ReportedLink(LinkProblem kind, String message, Optional<Fix> fix, Optional<String> help) {

    static ReportedLink of(LinkProblem kind, String message) {
        return new ReportedLink(kind, message, Optional.empty(), Optional.empty());
    }

    ReportedLink with(Optional<Fix> other) {
        return new ReportedLink(kind, message, other, help);
    }

    ReportedLink withHelp(String other) {
        return new ReportedLink(kind, message, fix, Optional.of(other));
    }

    /** Returns the problem, unless the catalog does not want to know it. */
    Stream<Problem> problem(Catalog catalog, FoundLink link, List<RuleSetting> rules) {
        Severity severity = kind.severity(catalog, rules);
        if (severity == Severity.OFF) {
            return Stream.empty();
        }
        Problem problem = Problem.of(kind.id(), severity, new CatalogLocation(link.node(), link.member()), message);
        Problem helped = help.map(problem::withHelp).orElse(problem);
        return Stream.of(fix.map(helped::withFix).orElse(helped));
    }
}
