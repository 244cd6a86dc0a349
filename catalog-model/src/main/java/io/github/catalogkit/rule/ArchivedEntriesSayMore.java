package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.Status;
import java.util.Locale;

/** Readers are told what to take instead. */
final class ArchivedEntriesSayMore extends EntryRule {

    ArchivedEntriesSayMore() {
        super(
                "archived-without-successor",
                Severity.WARNING,
                "An entry that is no longer kept up names what has taken its place, or says why.",
                new RuleExample("""
                        @Tool(title = "SkyDNS", url = "https://github.com/skynetservices/skydns", status = Status.ARCHIVED)
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
    void inspect(Entry entry, Inspection inspection) {
        if (entry.status() != Status.ACTIVE
                && entry.details().statusReason().isEmpty()
                && entry.relations().stream().noneMatch(relation -> relation.kind() == RelationKind.SUPERSEDED_BY)) {
            inspection.report(
                    entry,
                    "status",
                    "the entry is " + entry.status().name().toLowerCase(Locale.ROOT)
                            + ", and readers are not told what to take instead; expected supersededBy = ....class, or"
                            + " statusReason = \"...\"");
        }
    }
}
