package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.details;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.vocabulary.Status;
import org.junit.jupiter.api.Test;

class ArchivedWithoutSuccessorTest {

    @Test
    void acceptsAnArchivedEntryWithASuccessorOrAReason() {
        EntryDetailsBuilder archived = details("a").status(Status.ARCHIVED);
        assertThat(Inspected.by(new ArchivedWithoutSuccessor(), Tool.of(archived.build())))
                .hasSize(1);
        assertThat(Inspected.by(
                        new ArchivedWithoutSuccessor(),
                        Tool.of(archived.statusReason("done").build())))
                .isEmpty();
        assertThat(Inspected.by(
                        new ArchivedWithoutSuccessor(),
                        Tool.of(details("a")
                                .status(Status.ARCHIVED)
                                .relation(RelationKind.SUPERSEDED_BY, "b")
                                .build())))
                .isEmpty();
        assertThat(Inspected.by(
                        new ArchivedWithoutSuccessor(),
                        Tool.of(details("a")
                                .status(Status.ARCHIVED)
                                .relation(RelationKind.USES, "b")
                                .build())))
                .hasSize(1);
    }

    @Test
    void checksTheCompanionBook() {
        Catalog catalog = Catalog.of("e", "E")
                .withCompanion(Book.of(
                        EntryDetails.of("book", "Book").status(Status.ARCHIVED).build()));
        assertThat(Inspected.by(new ArchivedWithoutSuccessor(), catalog)).hasSize(1);
    }
}
