package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Status;
import org.junit.jupiter.api.Test;

class StatusReasonTest {

    private static final EntryDetails DETAILS = Inspected.details("SkyDNS")
            .statusReason("its maintainers now work on CoreDNS")
            .statusSince(PartialDate.of("2016"))
            .build();

    @Test
    void isReportedForAnActiveEntryWithItsDate() {
        assertThat(Inspected.by(new StatusReason(), Tool.of(DETAILS)))
                .containsExactly(
                        "statusReason: the entry is active, but has a status reason; write status = Status.ARCHIVED or another status, or remove the reason",
                        "statusSince: the entry is active, but has a date since which it has its status; write status = Status.ARCHIVED or another status, or remove the date");
    }

    @Test
    void isRightForAnotherStatus() {
        Tool tool = Tool.of(DETAILS.toBuilder().status(Status.ARCHIVED).build());
        assertThat(Inspected.by(new StatusReason(), tool)).isEmpty();
    }
}
