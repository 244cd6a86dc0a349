package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntrySortTest {

    private static final String UNSORTED = """
            package org.example;
            import io.github.catalogkit.annotation.*;
            import io.github.catalogkit.vocabulary.Order;
            @Catalog(id = "c", title = "Things")
            interface C {
                @Section("One")
                interface One {
                    @Tool(title = "Zulu", url = "https://example.org/z") class Zulu {}
                    @Tool(title = "\u00c9cho", url = "https://example.org/e") class Echo {}
                    @Tool(title = "alpha", url = "https://example.org/a") class Alpha {}
                    @Section("Inner")
                    interface Inner {
                        @Tool(title = "Yankee", url = "https://example.org/y") class Yankee {}
                        @Tool(title = "Bravo", url = "https://example.org/b") class Bravo {}
                    }
                }
                @Section(value = "Two", order = Order.NEWEST_FIRST)
                interface Two {
                    @Article(title = "2018", url = "https://example.org/1", published = "2018") class Old {}
                    @Article(title = "Undated", url = "https://example.org/2") class Undated {}
                    @Article(title = "2020", url = "https://example.org/3", published = "2020") class Recent {}
                }
            }
            """;

    @TempDir
    Path folder;

    private EditedList list;

    @BeforeEach
    void writeTheList() throws IOException {
        list = EditedList.in(folder, Map.of("C", UNSORTED));
    }

    @Test
    void sortsByTitleIgnoringCaseAndDiacritics() {
        list.change(new EntrySort(Optional.of("one"))::in);
        assertThat(list.ids("one")).containsExactly("alpha", "echo", "zulu");
    }

    @Test
    void sortsSubsectionsToo() {
        assertThat(list.change(new EntrySort(Optional.of("one"))::in)).isEqualTo("Sorted 2 sections");
        assertThat(list.ids("inner")).containsExactly("bravo", "yankee");
        assertThat(list.ids("two")).containsExactly("old", "undated", "recent");
    }

    @Test
    void sortsInTheDeclaredOrderAndLeavesOthersInPlace() {
        assertThat(list.change(new EntrySort(Optional.empty())::in)).isEqualTo("Sorted 3 sections");
        assertThat(list.ids("two")).containsExactly("recent", "undated", "old");
    }

    @Test
    void changesNothingThatIsSorted() throws IOException {
        list = EditedList.in(folder.resolve("other"));
        list.change(new EntrySort(Optional.empty())::in);
        assertThat(list.change(new EntrySort(Optional.empty())::in)).isEqualTo("All entries are in order already");
    }
}
