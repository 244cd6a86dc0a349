package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a change of sources changes only the lines that must change. */
class ChangedSourcesTest {

    private static final Map<String, String> IN_PARTS =
            Map.of("C", """
            package org.example;
            import io.github.catalogkit.annotation.*;
            @Catalog(id = "c", title = "Things", sections = Tools.class)
            interface C {}
            """, "Tools", """
            package org.example;
            import io.github.catalogkit.annotation.*;
            @Section(value = "Tools", parts = {ToolsPart1.class, ToolsPart2.class})
            interface Tools {}
            """, "ToolsPart1", """
            package org.example;

            import io.github.catalogkit.annotation.SectionPart;
            import io.github.catalogkit.annotation.Tool;

            @SectionPart
            interface ToolsPart1 {

                @Tool(title = "A", url = "https://example.org/a")
                class A {}

                @Tool(title = "B", url = "https://example.org/b")
                class B {}
            }
            """, "ToolsPart2", """
            package org.example;

            import io.github.catalogkit.annotation.SectionPart;
            import io.github.catalogkit.annotation.Tool;

            @SectionPart
            interface ToolsPart2 {

                @Tool(title = "M", url = "https://example.org/m")
                class M {}

                @Tool(title = "P", url = "https://example.org/p")
                class P {}
            }
            """);

    @TempDir
    Path folder;

    @Test
    void otherEntriesOfASectionStayInTheirParts() throws IOException {
        EditedList list = EditedList.in(folder, IN_PARTS);
        change(list, section -> section.withEntries(section.entries().subList(1, 4)));
        assertThat(list.changedLines())
                .containsExactlyInAnyOrder(
                        "-", "-    @Tool(title = \"A\", url = \"https://example.org/a\")", "-    class A {}");
    }

    @Test
    void anEntryThatMovesWithinItsSectionGoesToThePartOfTheOneBeforeIt() throws IOException {
        EditedList list = EditedList.in(folder, IN_PARTS);
        change(list, section -> {
            List<Entry> entries = new ArrayList<>(section.entries());
            entries.add(2, entries.remove(0));
            return section.withEntries(entries);
        });
        assertThat(list.ids("tools")).containsExactly("b", "m", "a", "p");
        assertThat(list.changedLines())
                .containsExactlyInAnyOrder(
                        "-",
                        "-    @Tool(title = \"A\", url = \"https://example.org/a\")",
                        "-    class A {}",
                        "+",
                        "+    @Tool(title = \"A\", url = \"https://example.org/a\")",
                        "+    class A {}");
    }

    @Test
    void newImportsAreSorted() throws IOException {
        EditedList list = EditedList.in(folder, IN_PARTS);
        change(list, section -> {
            List<Entry> entries = new ArrayList<>(section.entries());
            Entry entry = entries.get(2);
            EntryDetailsBuilder details = entry.details().toBuilder()
                    .links(List.of(new LabeledLink("Docs", WebAddress.of("https://example.org/d"))))
                    .image(new Image("a.png", "A"))
                    .authors(List.of(PersonAuthor.of("Jane Doe")))
                    .status(Status.ARCHIVED);
            entries.set(2, entry.withDetails(details.build()));
            return section.withEntries(entries);
        });
        assertThat(list.changedLines())
                .containsSubsequence(
                        "+import io.github.catalogkit.annotation.Author;",
                        "+import io.github.catalogkit.annotation.Image;",
                        "+import io.github.catalogkit.annotation.Link;",
                        "+import io.github.catalogkit.vocabulary.Status;");
    }

    @Test
    void anEntryThatMovesToAnotherSectionRefersToTheSameClasses() throws IOException {
        EditedList list = EditedList.in(folder, Map.of("C", """
                package org.example;

                import io.github.catalogkit.annotation.*;

                @Catalog(id = "c", title = "Things")
                interface C {

                    @Section("One")
                    interface One {

                        @Tool(
                            title = "A", url = "https://example.org/a",
                            seeAlso = {B.class, D.class})
                        class A {}

                        @Tool(title = "B", url = "https://example.org/b")
                        class B {}

                        @Tool(title = "D", url = "https://example.org/d")
                        class D {}
                    }

                    @Section("Two")
                    interface Two {}
                }
                """));
        list.change(catalog -> {
            Section one = catalog.sections().get(0);
            Section two = catalog.sections().get(1);
            Catalog after = catalog.withSections(List.of(
                    one.withEntries(one.entries().subList(1, 3)),
                    two.withEntries(one.entries().subList(0, 1))));
            return new ChangedCatalog(after, "");
        });
        assertThat(list.entry("a").relations()).hasSize(2);
        assertThat(list.changedLines())
                .contains("+            title = \"A\", url = \"https://example.org/a\",", "+        class A {}");
    }

    private static void change(EditedList list, UnaryOperator<Section> change) {
        list.change(catalog -> new ChangedCatalog(
                catalog.withSections(catalog.sections().stream().map(change).toList()), ""));
    }
}
