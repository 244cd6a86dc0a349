package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryRenameTest {

    @TempDir
    Path folder;

    private EditedList list;

    @BeforeEach
    void writeTheList() throws IOException {
        list = EditedList.in(folder);
    }

    @Test
    void renamesTheClassAndKeepsTheFormerId() throws IOException {
        assertThat(list.change(new EntryRename("istio", "istio-mesh")::in)).isEqualTo("Renamed istio to istio-mesh");
        assertThat(list.entry("istio").id()).isEqualTo("istio-mesh");
        assertThat(list.changedLines())
                .containsExactly(
                        "-        @Tool(title = \"Istio\", url = \"https://istio.io/\", uses = Envoy.class)",
                        "-        class Istio {}",
                        "+        @Tool(title = \"Istio\", url = \"https://istio.io/\", uses = Envoy.class, formerIds ="
                                + " \"istio\")",
                        "+        class IstioMesh {}");
    }

    @Test
    void relationsFollow() {
        list.change(new EntryRename("envoy", "envoy-proxy")::in);
        assertThat(list.entry("ha-proxy").relations())
                .containsExactly(new Relation(RelationKind.SEE_ALSO, "envoy-proxy"));
        assertThat(list.entry("istio").relations()).containsExactly(new Relation(RelationKind.USES, "envoy-proxy"));
    }

    @Test
    void canBeUndone() {
        list.change(new EntryRename("envoy", "envoy-proxy")::in);
        list.change(new EntryRename("envoy-proxy", "envoy")::in);
        assertThat(list.entry("envoy").id()).isEqualTo("envoy");
        assertThat(list.entry("envoy").details().formerIds()).containsExactly("envoy-proxy");
    }

    @Test
    void findsTheEntryByAFormerId() {
        list.change(new EntryRename("envoy", "envoy-proxy")::in);
        assertThat(list.change(new EntryRename("envoy", "proxy")::in)).isEqualTo("Renamed envoy-proxy to proxy");
        assertThat(list.entry("proxy").details().formerIds()).containsExactly("envoy", "envoy-proxy");
    }

    @Test
    void refusesAnIdThatIsTaken() {
        assertThatThrownBy(() -> list.change(new EntryRename("envoy", "linkerd")::in))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the id \"linkerd\" is taken by \"Linkerd\"; choose another one");
        list.change(new EntryRename("envoy", "envoy-proxy")::in);
        assertThatThrownBy(() -> list.change(new EntryRename("linkerd", "envoy")::in))
                .hasMessage("the id \"envoy\" is a former id of \"envoy-proxy\"; choose another one");
    }

    @Test
    void refusesAnIdThatIsMalformed() {
        assertThatThrownBy(() -> list.change(new EntryRename("envoy", "Envoy Proxy")::in))
                .hasMessage("\"Envoy Proxy\" is not a valid id: use lowercase ASCII letters, digits and single hyphens;"
                        + " write \"envoy-proxy\"");
    }

    @Test
    void changesNothingIfTheIdIsTheSame() throws IOException {
        assertThat(list.change(new EntryRename("envoy", "envoy")::in)).isEqualTo("envoy has this id already");
        assertThat(list.changedLines()).isEmpty();
    }
}
