package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class DuplicateCitationKeyTest {

    private static final Entry DOE = keyed("first", "Doe2020");

    @Test
    void isReportedIgnoringCase() {
        assertThat(Inspected.by(new DuplicateCitationKey(), DOE, keyed("second", "doe2020")))
                .containsExactly(
                        "citationKey: the citation key \"doe2020\" is already used by \"first\"; give one of them another key");
    }

    @Test
    void isReportedIfItIsTheIdOfAnEntryWithoutAKey() {
        Entry later = Tool.of(Inspected.details("Envoy").build());
        assertThat(Inspected.by(new DuplicateCitationKey(), keyed("first", "Envoy"), later))
                .containsExactly(
                        "citationKey: the citation key \"Envoy\" is already the id of \"Envoy\"; give one of them another key");
    }

    @Test
    void isReportedIfItIsThatOfTheCompanionBook() {
        Book book = Book.of(EntryDetails.of("book", "Book").build());
        Catalog catalog = Catalog.of("example", "Example", Section.of("all", "All", keyed("first", "Book")))
                .withCompanion(book);
        assertThat(Inspected.by(new DuplicateCitationKey(), catalog)).hasSize(1);
    }

    @Test
    void mayBeTheIdOfAnEntryThatHasAKeyOrIsNotCited() {
        Group group = Group.of(EntryDetails.of("group", "Group").build());
        assertThat(Inspected.by(
                        new DuplicateCitationKey(),
                        keyed("first", "second"),
                        keyed("second", "first"),
                        keyed("third", "third"),
                        keyed("fourth", "group"),
                        group))
                .isEmpty();
    }

    private static Entry keyed(String id, String key) {
        return Tool.of(EntryDetails.of(id, id)
                .url("https://www.envoyproxy.io/")
                .citationKey(key)
                .build());
    }
}
