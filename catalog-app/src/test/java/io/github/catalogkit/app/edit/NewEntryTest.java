package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.web.PageDetails;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewEntryTest {

    @TempDir
    Path folder;

    private EditedList list;

    @BeforeEach
    void writeTheList() throws IOException {
        list = EditedList.in(folder);
    }

    @Test
    void addsOnlyTheClassOfTheEntry() throws IOException {
        assertThat(add("https://github.com/kumahq/kuma", "proxies")).isEqualTo("Added kuma to Proxies as tool");
        assertThat(list.changedLines())
                .containsExactly(
                        "+    @Tool(title = \"kuma\", url = \"https://github.com/kumahq/kuma\")",
                        "+    class Kuma {}",
                        "+");
    }

    @Test
    void hasTheGivenValues() {
        NewEntry entry = NewEntry.of(
                "https://kuma.io/",
                Optional.of("Kuma"),
                Optional.of("documentation"),
                Optional.of("A `mesh`."),
                List.of("cncf", "zones, many"));
        list.change(catalog -> entry.in(catalog, Optional.of("Proxies > Meshes")));
        Entry added = list.entry("kuma");
        assertThat(added.kind()).isEqualTo(Kind.DOCUMENTATION);
        assertThat(added.description().line()).isEqualTo("A mesh.");
        assertThat(added.tags()).containsExactly("cncf", "zones, many");
        assertThat(list.ids("service-meshes")).containsExactly("linkerd", "istio", "kuma");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/cilium/cilium-cli,cilium-cli",
        "https://github.com/cilium/Tetragon.git,Tetragon",
        "https://github.com/cilium/tetragon/tree/main/docs,tetragon",
        "https://github.com/cilium,cilium",
        "https://gitlab.com/group/inner/Project/-/tree/main,Project",
        "https://gitlab.com/group/inner/Project,Project",
        "https://www.example.org/,example.org",
        "https://example.org/index.html,example.org",
        "https://example.org/docs/index.html,docs",
        "https://example.org/docs/Getting%20Started.html?x=1#y,Getting Started",
        "https://example.org/100%,100%",
        "https://example.org/C++,C++"
    })
    void derivesTheTitleFromTheUrl(String url, String title) {
        assertThat(UrlTitle.of(WebAddress.of(url))).isEqualTo(title);
    }

    @Test
    void keepsTheOrderOfSortedTitles() {
        add("https://example.org/fabio", "proxies");
        assertThat(list.ids("proxies")).containsExactly("envoy", "fabio", "ha-proxy");
    }

    @Test
    void isLastInASectionThatIsNotSorted() {
        add("https://example.org/aardvark", "meshes");
        assertThat(list.ids("service-meshes")).containsExactly("linkerd", "istio", "aardvark");
    }

    @Test
    void isLastWithoutTheDateByWhichTheSectionIsSorted() {
        add("https://example.org/undated", "reading");
        assertThat(list.ids("reading")).endsWith("undated");
    }

    @Test
    void isInTheOnlySectionWithEntries() {
        Catalog catalog = Catalog.of(
                "c",
                "C",
                Section.of("empty", "Empty"),
                Section.of("misc", "Misc", Resource.of(details("a").build())));
        assertThat(NewEntry.of("https://example.org/b", none(), none(), none(), List.of())
                        .in(catalog, Optional.empty())
                        .summary())
                .isEqualTo("Added b to Misc as resource");
    }

    @Test
    void requiresASectionIfThereAreSeveral() {
        assertThatThrownBy(() -> NewEntry.of("https://example.org/b", none(), none(), none(), List.of())
                        .in(list.catalog(), Optional.empty()))
                .hasMessage(
                        "the catalog \"meshes\" has several sections; name one of proxies, service-meshes, reading");
    }

    @ParameterizedTest
    @CsvSource({"PROXIES", "proxies > meshes", "Meshes", "service-meshes", "' Proxies>Meshes '"})
    void findsSectionsByIdAndHeadingsIgnoringCase(String name) {
        assertThat(add("https://example.org/b", name)).startsWith("Added b to Proxies");
    }

    @Test
    void suggestsTheNearestSection() {
        assertThatThrownBy(() -> add("https://example.org/b", "proxy > meshes"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the catalog \"meshes\" has no section \"proxy > meshes\""
                        + " (did you mean \"Proxies > Meshes\"?)");
        assertThatThrownBy(() -> add("https://example.org/b", "mesh"))
                .hasMessageEndingWith("(similar are service-meshes (Proxies > Meshes))");
        assertThatThrownBy(() -> add("https://example.org/b", "something else"))
                .hasMessageEndingWith(
                        "(sections are proxies (Proxies), service-meshes (Proxies > Meshes)," + " reading (Reading))");
    }

    @Test
    void asksWhichOfSeveralSectionsIsMeant() {
        Catalog catalog = Catalog.of(
                "c",
                "C",
                Section.of("a", "A").withSections(Section.of("a-tools", "Tools")),
                Section.of("b", "B").withSections(Section.of("b-tools", "Tools")));
        assertThatThrownBy(() -> NewEntry.of("https://example.org/b", none(), none(), none(), List.of())
                        .in(catalog, Optional.of("Tools")))
                .hasMessage("the catalog \"c\" has several sections \"Tools\" (write an id: a-tools (A > Tools),"
                        + " b-tools (B > Tools))");
    }

    @Test
    void refusesAUrlThatTheListHas() {
        assertThatThrownBy(() -> add("http://envoyproxy.io/index.html", "reading"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the URL \"http://envoyproxy.io/index.html\" is in the list already: \"Envoy\" (envoy) in"
                        + " Proxies");
    }

    @Test
    void hasAnIdThatNoEntryHasOrHad() throws IOException {
        list.change(new EntryRename("envoy", "envoy-proxy")::in);
        add("https://example.org/Envoy", "proxies");
        assertThat(list.ids("proxies")).contains("proxies-envoy");
    }

    @Test
    void isOfTheKindOfNearlyAllOthersInTheSection() throws IOException {
        String tools = """
                package org.example;
                import io.github.catalogkit.annotation.*;
                @Catalog(id = "c", title = "Things")
                interface C {
                    @Section("Curious")
                    interface Curious {
                        @Tool(title = "A", url = "https://example.org/a") class A {}
                        @Tool(title = "B", url = "https://example.org/b") class B {}
                        @Tool(title = "D", url = "https://example.org/d") class D {}
                    }
                }
                """;
        list = EditedList.in(folder.resolve("other"), Map.of("C", tools));
        assertThat(add("https://example.org/e", "curious")).endsWith("as tool");
        assertThat(add("https://arxiv.org/abs/1603.07285", "curious")).endsWith("as paper");
    }

    @Test
    void takesWhatIsNotGivenFromThePage() {
        PageDetails page =
                new PageDetails(Optional.of("Kuma"), Optional.of("A *universal* mesh"), Optional.of("Apache-2.0"));
        NewEntry bare = NewEntry.of("https://kuma.io/", none(), none(), none(), List.of());
        list.change(catalog -> bare.withDefaults(page).in(catalog, Optional.of("proxies")));
        Entry added = list.entry("kuma");
        assertThat(added.title()).isEqualTo("Kuma");
        assertThat(added.description()).isEqualTo(InlineText.of("A *universal* mesh"));
        assertThat(added.licenses()).containsExactly("Apache-2.0");
        NewEntry given = NewEntry.of("https://kuma.io/", Optional.of("Mine"), none(), Optional.of("Own"), List.of());
        assertThat(given.withDefaults(page).title()).contains("Mine");
        assertThat(given.withDefaults(page).description().line()).isEqualTo("Own");
    }

    @Test
    void reportsMalformedTexts() {
        assertThatThrownBy(() -> NewEntry.of("kuma.io", none(), none(), none(), List.of()))
                .hasMessage("the URL \"kuma.io\" is not a valid URL: the scheme is missing; write \"https://kuma.io\"");
        assertThatThrownBy(() -> NewEntry.of("https://kuma.io", none(), Optional.of("tol"), none(), List.of()))
                .hasMessage("there is no kind \"tol\"; did you mean \"tool\"?");
    }

    private String add(String url, String section) {
        return list.change(
                catalog -> NewEntry.of(url, none(), none(), none(), List.of()).in(catalog, Optional.of(section)));
    }

    private static EntryDetailsBuilder details(String id) {
        return EntryDetails.of(id, id).url("https://example.org/" + id);
    }

    private static Optional<String> none() {
        return Optional.empty();
    }
}
