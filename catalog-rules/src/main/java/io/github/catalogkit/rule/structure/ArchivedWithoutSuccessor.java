package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import io.github.catalogkit.vocabulary.Status;
import java.util.Locale;

/** An entry that is not active has a replacement or the reason for its status. */
public final class ArchivedWithoutSuccessor extends AbstractRule {

    public ArchivedWithoutSuccessor() {
        super(
                "archived-without-successor",
                Severity.WARNING,
                "Entries that are not maintained name a replacement or a reason.",
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
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.companion().ifPresent(book -> inspect(book, inspection));
        catalog.entries().forEach(entry -> inspect(entry, inspection));
    }

    private static void inspect(Entry entry, Inspection inspection) {
        if (entry.status() != Status.ACTIVE
                && entry.details().statusReason().isEmpty()
                && entry.relations().stream().noneMatch(relation -> relation.kind() == RelationKind.SUPERSEDED_BY)) {
            inspection.report(
                    entry,
                    "status",
                    "the entry is " + entry.status().name().toLowerCase(Locale.ROOT)
                            + ", but neither its replacement nor a reason is given",
                    "add supersededBy = ....class, or statusReason = \"...\"");
        }
    }
}
