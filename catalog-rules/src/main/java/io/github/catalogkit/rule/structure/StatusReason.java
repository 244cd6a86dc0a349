package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import io.github.catalogkit.vocabulary.Status;

/** Only entries that are not active have a reason or a date of their status. */
public final class StatusReason extends EntryRule {

    public StatusReason() {
        super(
                "status-reason",
                Severity.WARNING,
                "Only entries that are not active have a reason or a date of their status.",
                new RuleExample("""
                        @Tool(
                                title = "SkyDNS",
                                url = "https://github.com/skynetservices/skydns",
                                statusReason = "its maintainers now work on CoreDNS")
                        class SkyDns {}
                        """, """
                        @Tool(
                                title = "SkyDNS",
                                url = "https://github.com/skynetservices/skydns",
                                status = Status.ARCHIVED,
                                statusReason = "its maintainers now work on CoreDNS")
                        class SkyDns {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        if (entry.status() != Status.ACTIVE) {
            return;
        }
        if (entry.details().statusReason().isPresent()) {
            report(entry, "statusReason", "a status reason", "the reason", inspection);
        }
        if (entry.details().statusSince().isPresent()) {
            report(entry, "statusSince", "a date since which it has its status", "the date", inspection);
        }
    }

    private static void report(Entry entry, String member, String what, String remove, Inspection inspection) {
        inspection.report(
                entry,
                member,
                "the entry is active, but has " + what,
                "write status = Status.ARCHIVED or another status, or remove " + remove);
    }
}
