package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Dates are in a plausible year, and in a plausible order. */
public final class DateOrder extends EntryRule {

    /** The earliest plausible year, before the invention of printing. */
    private static final int FIRST_YEAR = 1400;

    /** The latest plausible year, after any planned publication. */
    private static final int LAST_YEAR = 2200;

    public DateOrder() {
        super(
                "date-order",
                Severity.WARNING,
                "Dates are plausible and in chronological order.",
                new RuleExample("""
                        @Article(title = "Envoy", url = "https://www.envoyproxy.io/", published = "2018-03", accessed = "2017-12-24")
                        class Envoy {}
                        """, """
                        @Article(title = "Envoy", url = "https://www.envoyproxy.io/", published = "2018-03", accessed = "2018-12-24")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Imprint imprint = catalog.imprint();
        inspectDate(catalog, "imprint.created", imprint.created(), inspection);
        inspectDate(catalog, "imprint.updated", imprint.updated(), inspection);
        if (DateSpan.isAfter(imprint.created(), imprint.updated())) {
            report(
                    catalog,
                    "imprint.updated",
                    "the list was updated on " + imprint.updated().orElseThrow() + " but created on "
                            + imprint.created().orElseThrow(),
                    inspection);
        }
        catalog.entries()
                .filter(entry -> DateSpan.isAfter(entry.details().added(), imprint.updated()))
                .max(Comparator.comparing(
                        entry -> entry.details().added().flatMap(DateSpan::of).orElseThrow(),
                        Comparator.comparing(DateSpan::first)))
                .ifPresent(entry -> report(
                        catalog,
                        "imprint.updated",
                        "the list was updated on " + imprint.updated().orElseThrow() + ", but \"" + entry.title()
                                + "\" was added on " + entry.details().added().orElseThrow(),
                        inspection));
        super.inspect(catalog, inspection);
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        Optional<PartialDate> published = entry.published();
        EntryDetails details = entry.details();
        inspectDate(entry, "published", published, inspection);
        entry.event().ifPresent(event -> inspectDate(entry, "event.date", event.date(), inspection));
        if (entry instanceof Conference conference) {
            inspectDate(entry, "held", conference.held(), inspection);
        }
        if (details.hasRare()) {
            inspectDate(entry, "accessed", details.accessed(), inspection);
            inspectDate(entry, "added", details.added(), inspection);
            inspectDate(entry, "statusSince", details.statusSince(), inspection);
            inspectOrder(entry, "accessed", "accessed", details.accessed(), inspection);
            String status = entry.status().name().toLowerCase(Locale.ROOT);
            inspectOrder(entry, "statusSince", status, details.statusSince(), inspection);
        }
    }

    /** Inspects whether something happened to an entry before it was published. */
    private static void inspectOrder(
            Entry entry, String member, String what, Optional<PartialDate> date, Inspection inspection) {
        if (DateSpan.isAfter(entry.published(), date)) {
            report(
                    entry,
                    member,
                    "the entry was " + what + " on " + date.orElseThrow() + " but published on "
                            + entry.published().orElseThrow(),
                    inspection);
        }
    }

    private static void report(Node node, String member, String message, Inspection inspection) {
        inspection.report(node, member, message, "write a date that is not earlier");
    }

    private static void inspectDate(Node node, String member, Optional<PartialDate> date, Inspection inspection) {
        date.ifPresent(it -> inspectDate(node, member, it, inspection));
    }

    private static void inspectDate(Node node, String member, PartialDate date, Inspection inspection) {
        if (DateSpan.isReversed(date)) {
            inspection.report(
                    node, member, "the range \"" + date + "\" ends before it starts", "write the earlier date first");
        }
        Stream.concat(Stream.of(date), date.end().stream())
                .filter(DateOrder::isImplausible)
                .findFirst()
                .ifPresent(it -> {
                    if (it.year() == 0) {
                        inspection.report(
                                node, member, "\"" + it + "\" is in the year 1 BCE", "leave out an unknown date");
                    } else {
                        inspection.report(
                                node,
                                member,
                                "the year " + it.year() + " is not between " + FIRST_YEAR + " and " + LAST_YEAR,
                                "check the year");
                    }
                });
    }

    /** Returns whether a year is probably a typo; one before the common era, except 0, or an approximate one is on purpose. */
    private static boolean isImplausible(PartialDate date) {
        return !date.approximate() && date.year() >= 0 && (date.year() < FIRST_YEAR || date.year() > LAST_YEAR);
    }
}
