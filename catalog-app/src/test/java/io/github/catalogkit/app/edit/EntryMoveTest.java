package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryMoveTest {

    @TempDir
    Path folder;

    private EditedList list;

    @BeforeEach
    void writeTheList() throws IOException {
        list = EditedList.in(folder);
    }

    @Test
    void movesTheClassWithItsCommentAndChangesNothingElse() throws IOException {
        assertThat(list.change(new EntryMove("what-is-a-mesh", "service-meshes")::in))
                .isEqualTo("Moved what-is-a-mesh from Reading to Proxies > Meshes");
        assertThat(list.ids("service-meshes")).containsExactly("linkerd", "istio", "what-is-a-mesh");
        assertThat(list.changedLines())
                .contains("+        class WhatIsAMesh {}", "-    class WhatIsAMesh {}")
                .hasSizeLessThan(12);
    }

    @Test
    void keepsAllValuesAndRelations() {
        var before = list.entry("envoy");
        list.change(new EntryMove("envoy", "reading")::in);
        assertThat(list.entry("envoy")).isEqualTo(before);
        assertThat(list.entry("istio").relations()).hasSize(1);
    }

    @Test
    void movesAnEntryOutOfAGroup() {
        list.change(new EntryMove("load-balancing", "proxies")::in);
        assertThat(list.ids("proxies")).containsExactly("envoy", "ha-proxy", "load-balancing");
        assertThat(list.entry("basics").entries()).isEmpty();
    }

    @Test
    void isPlacedWhereTheDateWantsIt() {
        list.change(new EntryMove("what-is-a-mesh", "proxies")::in);
        list.change(new EntryMove("what-is-a-mesh", "reading")::in);
        assertThat(list.ids("reading")).containsExactly("basics", "what-is-a-mesh", "proxies-article");
    }

    @Test
    void changesNothingIfTheEntryIsThereAlready() throws IOException {
        assertThat(list.change(new EntryMove("envoy", "proxies")::in)).isEqualTo("envoy is in Proxies already");
        assertThat(list.changedLines()).isEmpty();
    }

    @Test
    void isNoLongerListedInTheSectionAsAFurtherOne() throws IOException {
        String text = """
                package org.example;
                import io.github.catalogkit.annotation.*;
                @Catalog(id = "c", title = "Things")
                interface C {
                    @Section("One")
                    interface One {
                        @Tool(title = "A", url = "https://example.org/a", alsoIn = Two.class) class A {}
                    }
                    @Section("Two")
                    interface Two {}
                }
                """;
        list = EditedList.in(folder.resolve("other"), Map.of("C", text));
        list.change(new EntryMove("a", "two")::in);
        assertThat(list.entry("a").details().alsoIn()).isEmpty();
        assertThat(list.ids("two")).isEqualTo(List.of("a"));
    }

    @Test
    void suggestsTheNearestEntry() {
        assertThatThrownBy(() -> list.change(new EntryMove("envo", "reading")::in))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the catalog \"meshes\" has no entry \"envo\" (did you mean \"envoy\"?)");
        assertThatThrownBy(() -> list.change(new EntryMove("something-else", "reading")::in))
                .hasMessageEndingWith("has no entry \"something-else\"; write the id of an entry");
    }
}
