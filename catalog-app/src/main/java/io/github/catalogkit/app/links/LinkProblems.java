package io.github.catalogkit.app.links;

import io.github.catalogkit.links.find.CatalogLinks;
import io.github.catalogkit.links.find.FoundLink;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.value.RuleSetting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports what is known of URLs at each place of a catalog that has them. */
final class LinkProblems {

    private final Map<String, LinkResult> results;
    private final List<Verdict> only;
    private final List<RuleSetting> rules;
    private final Writable writable;
    private final ProjectProblems projects;

    /**
     * What fixes can write.
     *
     * @param copies whether copies in an archive are written instead of dead links
     * @param statuses whether the list has the status of an entry, unlike Markdown
     */
    record Writable(boolean copies, boolean statuses) {}

    LinkProblems(
            Map<String, LinkResult> results,
            List<Verdict> only,
            List<RuleSetting> rules,
            Writable writable,
            LocalDate today) {
        this.results = results;
        this.only = only;
        this.rules = rules;
        this.writable = writable;
        this.projects = new ProjectProblems(writable.statuses(), today);
    }

    /** Returns the problems of a catalog, in the order of the list. */
    Stream<Problem> of(Catalog catalog) {
        int staleDays = Integer.parseInt(LinkProblem.STALE.value(catalog, rules).orElseThrow());
        return CatalogLinks.of(catalog).stream()
                .filter(link -> results.containsKey(link.url()))
                .flatMap(link -> reported(link, result(link), staleDays).stream()
                        .flatMap(finding -> finding.problem(catalog, link, rules)));
    }

    private LinkResult result(FoundLink link) {
        return Optional.ofNullable(results.get(link.url())).orElseThrow();
    }

    private List<ReportedLink> reported(FoundLink link, LinkResult result, int staleDays) {
        List<ReportedLink> reported = new ArrayList<>();
        if ((only.isEmpty() || only.contains(result.verdict())) && !isSaid(link, result)) {
            kind(result)
                    .map(kind -> ReportedLink.of(kind, message(result)).with(fix(link, result)))
                    .ifPresent(reported::add);
        }
        if (only.isEmpty()) {
            if (result.advises(LinkResult.HTTPS) && result.verdict() == Verdict.OK) {
                reported.add(ReportedLink.of(
                                LinkProblem.HTTPS_LINK, "the page of \"" + link.url() + "\" is there with https, too")
                        .with(Optional.of(Fix.safe(new Edit.Replace(
                                link.url(), "https" + link.url().substring(4))))));
            }
            projects.find(link, result, staleDays).ifPresent(reported::add);
        }
        return reported;
    }

    /** Returns whether a dead link is that of an entry that says so itself, and no copy could be linked instead. */
    private boolean isSaid(FoundLink link, LinkResult result) {
        return result.verdict() == Verdict.DEAD
                && copy(result).isEmpty()
                && ProjectProblems.isOwn(link)
                && !ProjectProblems.isOfActiveEntry(link);
    }

    private Optional<String> copy(LinkResult result) {
        return result.copy().filter(copy -> writable.copies());
    }

    private static Optional<LinkProblem> kind(LinkResult result) {
        return switch (result.verdict()) {
            case DEAD -> Optional.of(LinkProblem.DEAD_LINK);
            case MOVED ->
                Optional.of(result.advises(LinkResult.RENAMED) ? LinkProblem.RENAMED_UPSTREAM : LinkProblem.MOVED_LINK);
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
            case MOVED ->
                (result.advises(LinkResult.RENAMED)
                                ? "the repository \"" + result.url() + "\" is now "
                                : link + "has moved to ")
                        + "\"" + result.target().orElse("") + "\"";
            case INSECURE -> link + "is not secure: " + result.reason();
            case FLAKY -> link + "does not work today: " + result.reason() + since;
            case BLOCKED -> link + "cannot be checked: " + result.reason();
            case SUSPICIOUS, OK, UNCHECKED -> link + "is suspicious: " + result.reason();
        };
    }

    /** Returns the fix: a new URL is certain if the server itself names it, and no less safe than the old one. */
    private Optional<Fix> fix(FoundLink link, LinkResult result) {
        if (result.verdict() == Verdict.MOVED) {
            return result.target().map(target -> {
                boolean downgrade = result.url().startsWith("https:") && target.startsWith("http:");
                Edit edit = new Edit.Replace(result.url(), target);
                return downgrade || result.reason().startsWith("the page says") ? Fix.suggested(edit) : Fix.safe(edit);
            });
        }
        return result.verdict() == Verdict.DEAD
                ? copy(result)
                        .<Edit>map(copy -> new Edit.Replace(result.url(), copy))
                        .or(() -> status(link, result))
                        .map(Fix::suggested)
                : Optional.empty();
    }

    /** Returns the edit that says that an entry whose page is gone is no longer maintained. */
    private Optional<Edit> status(FoundLink link, LinkResult result) {
        return writable.statuses() && ProjectProblems.isOfActiveEntry(link)
                ? Optional.of(ProjectProblems.archived(
                        (Entry) link.node(), result.failing().map(LocalDate::toString), result))
                : Optional.empty();
    }
}
