package io.github.catalogkit.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Status;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatusNoteTest {

    private static final Tool ENVOY = Tool.of(linked("envoy", "Envoy").build());

    private static final Tool LINKERD = Tool.of(linked("linkerd", "Linkerd").build());

    @Test
    void anActiveEntryHasNone() {
        Tool tool = Tool.of(linked("old", "Old")
                .relation(RelationKind.SUPERSEDED_BY, "envoy")
                .build());
        assertThat(StatusNote.of(catalog(tool), tool)).isEmpty();
    }

    @Test
    void aStatusAloneIsOneWord() {
        assertThat(text(linked("old", "Old").status(Status.DEPRECATED))).isEqualTo("deprecated");
    }

    @Test
    void hasDateReasonAndReplacements() {
        assertThat(text(linked("old", "Old")
                        .status(Status.ARCHIVED)
                        .statusSince(PartialDate.of("2021-05"))
                        .statusReason("its maintainers moved on.")
                        .relation(RelationKind.SUPERSEDED_BY, "envoy", "linkerd")))
                .isEqualTo("archived since 2021-05: its maintainers moved on; replaced by Envoy and Linkerd");
    }

    @Test
    void keepsTheReasonUnlessReplacementsFollow() {
        assertThat(text(linked("old", "Old").status(Status.ARCHIVED).statusReason("It is done.")))
                .isEqualTo("archived: It is done.");
    }

    @Test
    void omitsReplacementsThatAreNotSelected() {
        Tool old = Tool.of(linked("old", "Old")
                .status(Status.ARCHIVED)
                .relation(RelationKind.SUPERSEDED_BY, "envoy")
                .build());
        Catalog one = Selection.everything().withIds("old").select(catalog(old));
        assertThat(StatusNote.of(one, old).orElseThrow().text()).isEqualTo("archived");
        assertThat(StatusNote.of(Catalog.of("empty", "Empty"), old)
                        .orElseThrow()
                        .text())
                .isEqualTo("archived");
    }

    @Test
    void isWrittenInTheSyntaxOfAFormat() {
        Tool old = Tool.of(linked("old", "Old")
                .status(Status.ARCHIVED)
                .statusReason("done")
                .relation(RelationKind.SUPERSEDED_BY, "envoy")
                .build());
        StatusNote note = StatusNote.of(catalog(old), old).orElseThrow();
        assertThat(note.text(text -> text.toUpperCase(Locale.ROOT), entry -> "[" + entry.id() + "]"))
                .isEqualTo("ARCHIVED: DONE; replaced by [envoy]");
    }

    private static String text(EntryDetailsBuilder details) {
        Tool tool = Tool.of(details.build());
        return StatusNote.of(catalog(tool), tool).orElseThrow().text();
    }

    private static Catalog catalog(Entry entry) {
        return Catalog.of("sample", "Sample", Section.of("all", "All", entry, ENVOY, LINKERD));
    }

    private static EntryDetailsBuilder linked(String id, String title) {
        return EntryDetails.of(id, title).url("https://example.org/" + id);
    }
}
