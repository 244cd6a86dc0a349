package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Imprint;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** Dates are possible. */
final class DatesArePossible extends StatedRule {

    DatesArePossible() {
        super("date-order", Severity.WARNING, "Dates are possible, and in their order.", new RuleExample("""
                        @Article(title = "Envoy", url = "https://www.envoyproxy.io/", published = "2018-03", accessed = "2017-12-24")
                        class Envoy {}
                        """, """
                        @Article(title = "Envoy", url = "https://www.envoyproxy.io/", published = "2018-03", accessed = "2018-12-24")
                        class Envoy {}
                        """));
    }

    /** Before the first printed book of Europe, and after anybody who reads this. */
    private static final int FIRST = 1400;

    private static final int LAST = 2200;

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Imprint imprint = catalog.imprint();
        inspectOrder(
                catalog,
                "imprint.updated",
                imprint.created(),
                "first published",
                imprint.updated(),
                "last changed",
                inspection);
        inspectYear(catalog, "imprint.created", imprint.created(), inspection);
        catalog.companion().ifPresent(book -> inspect(book, inspection));
        catalog.entries().forEach(entry -> inspect(entry, inspection));
    }

    private static void inspect(Entry entry, Inspection inspection) {
        inspectYear(entry, "published", entry.published(), inspection);
        inspectOrder(
                entry,
                "accessed",
                entry.published(),
                "published",
                entry.details().accessed(),
                "looked at",
                inspection);
    }

    private static void inspectYear(Node node, String member, Optional<PartialDate> date, Inspection inspection) {
        date.filter(it -> it.year() < FIRST || it.year() > LAST)
                .ifPresent(it -> inspection.report(
                        node,
                        member,
                        "the year " + it.year() + " cannot be meant; expected one from " + FIRST + " to " + LAST));
    }

    private static void inspectOrder(
            Node node,
            String member,
            Optional<PartialDate> first,
            String firstWords,
            Optional<PartialDate> second,
            String secondWords,
            Inspection inspection) {
        if (first.isPresent() && second.isPresent()) {
            String before = first.get().toString();
            String after = second.get().toString();
            int known = Math.min(before.length(), after.length());
            if (before.substring(0, known).compareTo(after.substring(0, known)) > 0) {
                inspection.report(
                        node,
                        member,
                        "it was " + secondWords + " on " + after + ", and " + firstWords + " later, on " + before
                                + "; expected the dates in their order");
            }
        }
    }
}
