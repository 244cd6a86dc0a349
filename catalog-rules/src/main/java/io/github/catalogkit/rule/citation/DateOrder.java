package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;
import java.util.OptionalInt;

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
        inspectYear(catalog, "imprint.created", imprint.created(), inspection);
        inspectYear(catalog, "imprint.updated", imprint.updated(), inspection);
        if (isAfter(imprint.created(), imprint.updated())) {
            inspection.report(
                    catalog,
                    "imprint.updated",
                    "the list was updated on " + imprint.updated().orElseThrow() + " but created on "
                            + imprint.created().orElseThrow(),
                    "write a date that is not earlier");
        }
        super.inspect(catalog, inspection);
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        Optional<PartialDate> accessed = entry.details().accessed();
        inspectYear(entry, "published", entry.published(), inspection);
        inspectYear(entry, "accessed", accessed, inspection);
        entry.event().ifPresent(event -> inspectYear(entry, "event.date", event.date(), inspection));
        if (isAfter(entry.published(), accessed)) {
            inspection.report(
                    entry,
                    "accessed",
                    "the entry was accessed on " + accessed.orElseThrow() + " but published on "
                            + entry.published().orElseThrow(),
                    "write a date that is not earlier");
        }
    }

    private static void inspectYear(Node node, String member, Optional<PartialDate> date, Inspection inspection) {
        if (date.isPresent() && (date.get().year() < FIRST_YEAR || date.get().year() > LAST_YEAR)) {
            inspection.report(
                    node,
                    member,
                    "the year " + date.get().year() + " is not between " + FIRST_YEAR + " and " + LAST_YEAR,
                    "check the year");
        }
    }

    /** Returns whether a date is certainly after another one, even if parts of them are unknown. */
    private static boolean isAfter(Optional<PartialDate> first, Optional<PartialDate> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        PartialDate one = first.get();
        PartialDate other = second.get();
        if (one.year() != other.year()) {
            return one.year() > other.year();
        }
        return differ(one.month(), other.month())
                ? one.month().getAsInt() > other.month().getAsInt()
                : differ(one.day(), other.day())
                        && one.day().getAsInt() > other.day().getAsInt();
    }

    private static boolean differ(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt();
    }
}
