package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryRemovalTest {

    @TempDir
    Path folder;

    private EditedList list;

    @BeforeEach
    void writeTheList() throws IOException {
        list = EditedList.in(folder);
    }

    @Test
    void removesOnlyTheClass() throws IOException {
        assertThat(list.change(new EntryRemoval("istio", false)::in)).isEqualTo("Removed istio from Proxies > Meshes");
        assertThat(list.changedLines())
                .containsExactly(
                        "-",
                        "-        @Tool(title = \"Istio\", url = \"https://istio.io/\", uses = Envoy.class)",
                        "-        class Istio {}");
    }

    @Test
    void listsTheRelationsToTheEntryAndChangesNothing() throws IOException {
        assertThatThrownBy(() -> list.change(new EntryRemoval("envoy", false)::in))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("\"envoy\" is the target of seeAlso of ha-proxy, seeAlso of linkerd and uses of istio;"
                        + " change them first, or force it to remove these relations, too");
        assertThat(list.changedLines()).isEmpty();
    }

    @Test
    void removesTheRelationsIfForced() {
        assertThat(list.change(new EntryRemoval("envoy", true)::in))
                .isEqualTo("Removed envoy from Proxies, and seeAlso of ha-proxy, seeAlso of linkerd and uses of istio");
        assertThat(list.ids("proxies")).containsExactly("ha-proxy");
        assertThat(list.entry("istio").relations()).isEmpty();
    }

    @Test
    void removesNestedEntriesOnlyIfForced() {
        assertThatThrownBy(() -> list.change(new EntryRemoval("basics", false)::in))
                .hasMessage("\"basics\" contains 1 entry, which would be removed, too; move them first, or force it");
        assertThat(list.change(new EntryRemoval("basics", true)::in))
                .isEqualTo("Removed basics from Reading with 1 nested entry");
        assertThat(list.catalog().find("load-balancing")).isEmpty();
    }

    @Test
    void removesANestedEntry() {
        list.change(new EntryRemoval("load-balancing", false)::in);
        assertThat(list.entry("basics").entries()).isEmpty();
    }
}
