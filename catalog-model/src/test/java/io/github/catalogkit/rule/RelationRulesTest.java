package io.github.catalogkit.rule;

import static io.github.catalogkit.rule.Samples.details;
import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.Tool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules about relations, and about entries that are no longer kept up. */
class RelationRulesTest {

    @Test
    void aCircleOfSuccessorsIsToldAtEachOfItsEntriesAndNowhereElse() {
        Entry outside = Tool.of(
                details("outside").relation(RelationKind.SUPERSEDED_BY, "a").build());
        Entry first =
                Tool.of(details("a").relation(RelationKind.SUPERSEDED_BY, "b").build());
        Entry second = Tool.of(
                details("b").relation(RelationKind.SUPERSEDED_BY, "last", "a").build());
        assertThat(Inspected.by(new NoCirclesOfSuccessors(), outside, first, second, tool("last")))
                .containsExactly(
                        "supersededBy[0]: the entry is superseded in a circle: a -> b -> a; expected one of them to be the"
                                + " last",
                        "supersededBy[1]: the entry is superseded in a circle: b -> a -> b; expected one of them to be the"
                                + " last");
    }

    @Test
    void aLongChainOfSuccessorsIsNoCircle() {
        Entry[] chain = IntStream.range(0, 20_000)
                .mapToObj(number -> details("e" + number)
                        .relation(RelationKind.SUPERSEDED_BY, "e" + (number + 1))
                        .build())
                .map(Tool::of)
                .toArray(Entry[]::new);
        assertThat(Inspected.by(new NoCirclesOfSuccessors(), chain)).isEmpty();
    }

    @Test
    void anArchivedEntryIsFineWithASuccessorOrAReason() {
        EntryDetailsBuilder archived = details("a").status(Status.ARCHIVED);
        assertThat(Inspected.by(new ArchivedEntriesSayMore(), Tool.of(archived.build())))
                .hasSize(1);
        assertThat(Inspected.by(
                        new ArchivedEntriesSayMore(),
                        Tool.of(archived.statusReason("done").build())))
                .isEmpty();
        assertThat(Inspected.by(
                        new ArchivedEntriesSayMore(),
                        Tool.of(details("a")
                                .status(Status.ARCHIVED)
                                .relation(RelationKind.SUPERSEDED_BY, "b")
                                .build())))
                .isEmpty();
        assertThat(Inspected.by(
                        new ArchivedEntriesSayMore(),
                        Tool.of(details("a")
                                .status(Status.ARCHIVED)
                                .relation(RelationKind.USES, "b")
                                .build())))
                .hasSize(1);
    }

    @Test
    void theBookThatTheListAccompaniesMayBeArchivedToo() {
        Catalog catalog = Catalog.of("e", "E")
                .withCompanion(Book.of(
                        EntryDetails.of("book", "Book").status(Status.ARCHIVED).build()));
        assertThat(Inspected.by(new ArchivedEntriesSayMore(), catalog)).hasSize(1);
    }

    @Test
    void aRelationToNoEntryIsTold() {
        Entry entry = Tool.of(details("a")
                .relation(RelationKind.USES, "b", "none", "a")
                .relation(RelationKind.SEE_ALSO, "b", "nowhere")
                .build());
        assertThat(Inspected.by(new RelationsLeadSomewhere(), entry, tool("b")))
                .containsExactly(
                        "seeAlso[1]: \"nowhere\" is no entry of the catalogue \"example\"; expected one that stands in"
                                + " a section of it",
                        "uses[1]: \"none\" is no entry of the catalogue \"example\"; expected one that stands in a"
                                + " section of it",
                        "uses[2]: the entry \"a\" names itself; expected another entry");
    }

    @Test
    void aRelationToAnEntryOrToAnIdThatItHadLeadsSomewhere() {
        Entry entry =
                Tool.of(details("a").relation(RelationKind.USES, "b", "old").build());
        assertThat(Inspected.by(
                        new RelationsLeadSomewhere(),
                        entry,
                        Tool.of(details("b").formerIds("old").build())))
                .isEmpty();
    }
}
