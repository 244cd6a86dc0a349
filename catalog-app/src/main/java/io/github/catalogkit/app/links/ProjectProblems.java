package io.github.catalogkit.app.links;

import io.github.catalogkit.links.find.FoundLink;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Edit.Assign.Value;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.LinkProblem;
import io.github.catalogkit.vocabulary.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a code host says of the repository of an entry that the entry does not say. */
final class ProjectProblems {

    private final boolean statuses;
    private final LocalDate today;

    /**
     * Compares entries with code hosts.
     *
     * @param statuses whether the list has the status of an entry
     */
    ProjectProblems(boolean statuses, LocalDate today) {
        this.statuses = statuses;
        this.today = today;
    }

    /** Returns whether a link is that of an active entry itself, and not one in its description. */
    static boolean isOfActiveEntry(FoundLink link) {
        return isOwn(link) && ((Entry) link.node()).status() == Status.ACTIVE;
    }

    /** Returns whether a link is that of an entry itself. */
    static boolean isOwn(FoundLink link) {
        return link.node() instanceof Entry
                && (link.member().equals("url") || link.member().equals("repository"));
    }

    /**
     * Returns what is wrong.
     *
     * @param staleDays the number of days without a change from which a repository is stale
     */
    Optional<ReportedLink> find(FoundLink link, LinkResult result, int staleDays) {
        if (!isOfActiveEntry(link)) {
            return Optional.empty();
        } else if (result.advises(LinkResult.ARCHIVED)) {
            Entry entry = (Entry) link.node();
            ReportedLink archived = ReportedLink.of(
                    LinkProblem.ARCHIVED_UPSTREAM,
                    "the repository \"" + link.url() + "\" is archived by its owner, and \"" + entry.id()
                            + "\" is not");
            return Optional.of(
                    statuses
                            ? archived.with(Optional.of(
                                    Fix.suggested(archived(entry, result.advised("archived-since"), result))))
                            : archived.withHelp("say so in its description, or write what replaces it"));
        }
        return result.advised("pushed")
                .filter(date -> LocalDate.parse(date).plusDays(staleDays).isBefore(today))
                .map(date -> ReportedLink.of(
                        LinkProblem.STALE, "the repository \"" + link.url() + "\" has not changed since " + date));
    }

    /** Returns the edit that gives an entry the status of what is no longer maintained, and what it does not say yet. */
    static Edit archived(Entry entry, Optional<String> since, LinkResult result) {
        List<Value> values = new ArrayList<>(List.of(new Value("status", Status.ARCHIVED)));
        since.ifPresent(date -> values.add(new Value("statusSince", date)));
        if (entry.licenses().isEmpty()) {
            result.advised("license").ifPresent(license -> values.add(new Value("license", license)));
        }
        return new Edit.Assign(values);
    }
}
