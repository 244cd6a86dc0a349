package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.details;
import static io.github.catalogkit.rule.Samples.tool;
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

class DuplicateIdTest {

    @Test
    void reportsTheSecondEntryWithAnId() {
        Entry proxy = Tool.of(details("a").build());
        Entry held = Group.of(EntryDetails.of("group", "Group")
                .entries(Tool.of(EntryDetails.of("a", "Other")
                        .url("https://example.org/")
                        .build()))
                .build());
        assertThat(Inspected.by(new DuplicateId(), proxy, held))
                .containsExactly("id: the id \"a\" is already used by the entry \"a\"; give one of them another id");
    }

    @Test
    void reportsTheSecondSectionWithAnId() {
        Section first = Section.of("s", "First");
        Section second = Section.of("t", "Second").withSections(Section.of("s", "Third"));
        assertThat(Inspected.by(new DuplicateId(), Catalog.of("e", "E", first, second)))
                .containsExactly(
                        "id: the id \"s\" is already used by the section \"First\"; give one of them another id");
    }

    @Test
    void allowsASectionAndAnEntryWithTheSameId() {
        assertThat(Inspected.by(new DuplicateId(), Catalog.of("a", "A", Section.of("a", "A", tool("a")))))
                .isEmpty();
    }

    @Test
    void reportsTheIdOfTheCompanionBook() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a")))
                .withCompanion(Book.of(EntryDetails.of("a", "Book").build()));
        assertThat(Inspected.by(new DuplicateId(), catalog)).hasSize(1);
    }
}
