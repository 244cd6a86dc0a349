package io.github.catalogkit.app.links;

import io.github.catalogkit.links.find.CatalogLinks;
import io.github.catalogkit.links.find.FoundLink;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import io.github.catalogkit.vocabulary.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports what is known of URLs at each place of a catalog that has them. */
final class LinkProblems {

    /** The age of a last change from which a repository is stale, in days. */
    private static final int STALE_DAYS = 730;

    private static final String PUSHED = "pushed=";

    private final Map<String, LinkResult> results;
    private final List<Verdict> only;
    private final List<RuleSetting> rules;
    private final LocalDate today;

    LinkProblems(Map<String, LinkResult> results, List<Verdict> only, List<RuleSetting> rules, LocalDate today) {
        this.results = results;
        this.only = only;
        this.rules = rules;
        this.today = today;
    }

    /** Returns the problems of a catalog, in the order of the list. */
    Stream<Problem> of(Catalog catalog) {
        List<Problem> problems = new ArrayList<>();
        for (FoundLink link : CatalogLinks.of(catalog)) {
            LinkResult result = results.get(link.url());
            if (result != null) {
                report(catalog, link, result, problems);
            }
        }
        return problems.stream();
    }

    private void report(Catalog catalog, FoundLink link, LinkResult result, List<Problem> problems) {
        if (only.isEmpty() || only.contains(result.verdict())) {
            kind(result).ifPresent(kind -> add(catalog, link, kind, message(result), fix(result), problems));
        }
        if (only.isEmpty()) {
            if (result.advises(LinkResult.HTTPS) && result.verdict() == Verdict.OK) {
                String secure = "https" + link.url().substring(4);
                add(
                        catalog,
                        link,
                        LinkProblem.HTTPS_LINK,
                        "the page of \"" + link.url() + "\" is there with https, too",
                        Optional.of(Fix.safe(new Edit.Replace(link.url(), secure))),
                        problems);
            }
            reportProject(catalog, link, result, problems);
        }
    }

    private void reportProject(Catalog catalog, FoundLink link, LinkResult result, List<Problem> problems) {
        boolean active = link.node() instanceof Entry entry && entry.status() == Status.ACTIVE;
        if (active && isOwn(link) && result.advises(LinkResult.ARCHIVED)) {
            add(
                    catalog,
                    link,
                    LinkProblem.ARCHIVED_UPSTREAM,
                    "the repository \"" + link.url() + "\" is archived by its owner, and \""
                            + link.node().id() + "\" is not",
                    Optional.empty(),
                    problems,
                    "set the status to archived");
        } else if (active && isOwn(link)) {
            pushed(result)
                    .filter(date -> date.plusDays(STALE_DAYS).isBefore(today))
                    .ifPresent(date -> add(
                            catalog,
                            link,
                            LinkProblem.STALE,
                            "the repository \"" + link.url() + "\" has not changed since " + date,
                            Optional.empty(),
                            problems));
        }
    }

    /** Returns whether a link is that of the entry itself, and not one in its description. */
    private static boolean isOwn(FoundLink link) {
        return link.member().equals("url") || link.member().equals("repository");
    }

    private static Optional<LocalDate> pushed(LinkResult result) {
        return result.advice().stream()
                .filter(advice -> advice.startsWith(PUSHED))
                .map(advice -> LocalDate.parse(advice.substring(PUSHED.length())))
                .findFirst();
    }

    private void add(
            Catalog catalog,
            FoundLink link,
            LinkProblem kind,
            String message,
            Optional<Fix> fix,
            List<Problem> problems,
            String... help) {
        Severity severity = kind.severity(catalog, rules);
        if (severity != Severity.OFF) {
            Problem problem = Problem.of(kind.id(), severity, new CatalogLocation(link.node(), link.member()), message);
            Problem helped = help.length > 0 ? problem.withHelp(help[0]) : problem;
            problems.add(fix.map(helped::withFix).orElse(helped));
        }
    }

    private static Optional<LinkProblem> kind(LinkResult result) {
        return switch (result.verdict()) {
            case DEAD -> Optional.of(LinkProblem.DEAD_LINK);
            case MOVED -> Optional.of(LinkProblem.MOVED_LINK);
            case SUSPICIOUS -> Optional.of(LinkProblem.SUSPICIOUS_LINK);
            case INSECURE -> Optional.of(LinkProblem.INSECURE_LINK);
            case FLAKY -> Optional.of(LinkProblem.FLAKY_LINK);
            case BLOCKED -> Optional.of(LinkProblem.BLOCKED_LINK);
            case OK, UNCHECKED -> Optional.empty();
        };
    }

    private static String message(LinkResult result) {
        String link = "the link \"" + result.url() + "\" ";
        String since = result.failing()
                .filter(date -> date.isBefore(result.checked()))
                .map(date -> ", since " + date)
                .orElse("");
        return switch (result.verdict()) {
            case DEAD -> link + "is dead: " + result.reason() + since;
            case MOVED -> link + "has moved to \"" + result.target().orElse("") + "\"";
            case INSECURE -> link + "is not secure: " + result.reason();
            case FLAKY -> link + "does not work today: " + result.reason() + since;
            case BLOCKED -> link + "cannot be checked: " + result.reason();
            case SUSPICIOUS, OK, UNCHECKED -> link + "is suspicious: " + result.reason();
        };
    }

    /** Returns the fix: a new URL is certain if the server itself names it, and no less safe than the old one. */
    private static Optional<Fix> fix(LinkResult result) {
        if (result.verdict() == Verdict.MOVED) {
            return result.target().map(target -> {
                boolean downgrade = result.url().startsWith("https:") && target.startsWith("http:");
                Edit edit = new Edit.Replace(result.url(), target);
                return downgrade || result.reason().startsWith("the page says") ? Fix.suggested(edit) : Fix.safe(edit);
            });
        }
        return result.verdict() == Verdict.DEAD
                ? result.copy().map(copy -> Fix.suggested(new Edit.Replace(result.url(), copy)))
                : Optional.empty();
    }
}
