package io.github.catalogkit.app.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.PropertyValues;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryUpdateTest {

    @TempDir
    Path folder;

    private EditedList list;

    @BeforeEach
    void writeTheList() throws IOException {
        list = EditedList.in(folder);
    }

    @Test
    void changesOnlyTheValue() throws IOException {
        assertThat(set("linkerd", "title=Linkerd 2")).isEqualTo("Changed title of linkerd");
        assertThat(list.changedLines())
                .containsExactly(
                        "-        @Tool(title = \"Linkerd\", url = \"https://linkerd.io/\", seeAlso = Envoy.class)",
                        "+        @Tool(title = \"Linkerd 2\", url = \"https://linkerd.io/\", seeAlso = Envoy.class)");
    }

    @Test
    void changesSeveralValuesTogether() {
        set("linkerd", "status=archived", "supersededBy=istio", "statusReason=no maintainers, sadly");
        Entry linkerd = list.entry("linkerd");
        assertThat(linkerd.status()).isEqualTo(Status.ARCHIVED);
        assertThat(linkerd.details().statusReason()).contains("no maintainers, sadly");
        assertThat(linkerd.relations())
                .containsExactly(
                        new Relation(RelationKind.SEE_ALSO, "envoy"),
                        new Relation(RelationKind.SUPERSEDED_BY, "istio"));
    }

    @Test
    void anEmptyValueRemovesOne() {
        set("envoy", "repository=", "tags=");
        assertThat(list.entry("envoy").tags()).isEmpty();
        assertThat(PropertyValues.of(list.entry("envoy")).get("repository")).isEmpty();
    }

    @Test
    void addsAndRemovesElementsOfLists() {
        set("envoy", "tags+=mesh,proxy", "tags-=cncf");
        assertThat(list.entry("envoy").tags()).containsExactly("proxy", "mesh");
        set("envoy", "license=Apache-2.0, MIT", "aliases=Envoy\\, the proxy");
        assertThat(list.entry("envoy").licenses()).containsExactly("Apache-2.0", "MIT");
        assertThat(list.entry("envoy").details().aliases()).containsExactly("Envoy, the proxy");
    }

    @Test
    void setsAddsAndRemovesRelationsOfOneKind() {
        list.change(new EntryRename("istio", "istio-mesh")::in);
        set("linkerd", "seeAlso+=istio,ha-proxy");
        assertThat(list.entry("linkerd").relations())
                .extracting(Relation::target)
                .containsExactly("envoy", "istio-mesh", "ha-proxy");
        set("linkerd", "seeAlso-=envoy", "alternativeTo=istio");
        assertThat(list.entry("linkerd").relations())
                .extracting(Relation::target)
                .containsExactly("istio-mesh", "ha-proxy", "istio-mesh");
        set("linkerd", "seeAlso=");
        assertThat(list.entry("linkerd").relations())
                .containsExactly(new Relation(RelationKind.ALTERNATIVE_TO, "istio-mesh"));
    }

    @Test
    void setsParts() {
        set(
                "envoy",
                "links+=Docs=https://example.org/docs?a=b,Source",
                "authors=Jane Doe; role=editor, organization=CNCF",
                "image=logo.png=The logo",
                "identifiers=npm=envoy",
                "facts=Price=0 EUR",
                "publicationDetails=volume=3; issue=2");
        Entry envoy = list.entry("envoy");
        assertThat(envoy.links())
                .containsExactly(
                        new LabeledLink("Docs", WebAddress.of("https://example.org/docs?a=b")),
                        new LabeledLink("Source", WebAddress.of("https://www.envoyproxy.io/")));
        assertThat(envoy.authors())
                .containsExactly(PersonAuthor.of("Jane Doe").withRole(Role.EDITOR), OrganizationAuthor.of("CNCF"));
        assertThat(envoy.details().image()).contains(new Image("logo.png", "The logo"));
        assertThat(envoy.identifiers()).containsExactly(new Identifier(Scheme.NPM, "envoy"));
        assertThat(envoy.facts()).extracting(Fact::name).containsExactly("Price");
        assertThat(envoy.publicationDetails().issue()).contains("2");
        set("envoy", "links-=Docs", "identifiers-=npm", "authors-=CNCF");
        assertThat(list.entry("envoy").links()).hasSize(1);
        assertThat(list.entry("envoy").identifiers()).isEmpty();
        assertThat(list.entry("envoy").authors()).hasSize(1);
    }

    @Test
    void changesTheKind() {
        set("envoy", "kind=talk", "repository=", "event=KubeCon; date=2019-05; place=Barcelona");
        Entry envoy = list.entry("envoy");
        assertThat(envoy.kind()).isEqualTo(Kind.TALK);
        assertThat(envoy.event()).map(Event::place).contains(Optional.of("Barcelona"));
    }

    @Test
    void refusesAKindWithoutAPropertyForAValue() {
        assertThatThrownBy(() -> set("envoy", "kind=book"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("a book has no property \"repository\"; remove the value too, with repository=");
    }

    @Test
    void aFormattedTitleFollowsTheTitle() {
        set("envoy", "formattedTitle=The `Envoy` proxy");
        assertThat(list.entry("envoy").title()).isEqualTo("The Envoy proxy");
        set("envoy", "title=Envoy");
        assertThat(list.entry("envoy").details().formattedTitle().isEmpty()).isTrue();
    }

    @Test
    void readsSectionsByTheirHeadings() {
        set("envoy", "alsoIn=Proxies > Meshes");
        assertThat(list.entry("envoy").details().alsoIn()).containsExactly("service-meshes");
    }

    @Test
    void changesNothingIfTheValuesAreTheSame() throws IOException {
        assertThat(set("envoy", "status=active", "title=Envoy")).isEqualTo("envoy has these values already");
        assertThat(list.changedLines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status=dead | status \"dead\" is not a valid status; write one of active, archived, deprecated",
                "url=envoy.io | url \"envoy.io\" is not a valid URL: the scheme is missing; write \"https://envoy.io\"",
                "published=May | published \"May\" is not an ISO date; write a year, month or day such as 2018, 2018-03"
                        + " or 2018-03-04",
                "andOthers=yes | andOthers \"yes\" is not true or false; write \"true\" or \"false\"",
                "kind=tol | there is no kind \"tol\"; did you mean \"tool\"?",
                "stauts=archived | a tool has no property \"stauts\"; did you mean \"status\"?",
                "url= | a tool has a url; write url=VALUE",
                "title+=x | \"title\" has a single value; write title=VALUE",
                "title-=Envoy | \"title\" has a single value; write title=VALUE",
                "kind+=tool | \"kind\" has a single value; write kind=VALUE",
                "tags-=slow | \"slow\" is not among the tags of \"envoy\": proxy, cncf",
                "seeAlso=envo | the catalog \"meshes\" has no entry \"envo\" (did you mean \"envoy\"?)",
                "seeAlso=envoy | seeAlso \"envoy\" is the entry itself; write the id of another entry",
                "seeAlso-=istio | seeAlso \"istio\" is not a relation of \"envoy\"",
                "id=x | an id is not a value; rename the entry, which keeps the old id",
                "relations=x | relations are set by their kind; write one of seeAlso, supersededBy, builtOn, uses, partOf,"
                        + " about, alternativeTo, forkOf, translationOf",
                "entries=x | \"entries\" cannot be set here; change it in the class of the entry",
                "archived | \"archived\" sets no value; write NAME=VALUE, such as status=archived, or tags+=proxy",
                "image=logo.png | image \"logo.png\" is incomplete; write PATH=DESCRIPTION",
                "links=label=A; uri=b | links \"label=A; uri=b\" has the unknown member \"uri=b\"; write NAME=VALUE with"
                        + " one of label, url",
                "publicationDetails=3 | \"3\" has no name; write NAME=VALUE with one of bookTitle, volume, issue, pages,"
                        + " articleNumber, series, edition, chapter, publisher, place, institution",
                "title=A,formattedTitle=B | a value of \"envoy\" does not read as the title; write \"A\" with code,"
                        + " emphasis or links",
            })
    void saysWhatIsWrong(String values, String message) throws IOException {
        assertThatThrownBy(() -> set("envoy", values.split(",(?=formatted)", -1)))
                .isInstanceOf(UserErrorException.class)
                .hasMessage(message);
        assertThat(list.changedLines()).isEmpty();
    }

    static Stream<Kind> kinds() {
        return Stream.of(Kind.values());
    }

    /** Each property of the table is handled: it is read, or the message says what to do instead. */
    @ParameterizedTest
    @MethodSource("kinds")
    void handlesEachPropertyOfTheTable(Kind kind) {
        Catalog catalog = list.catalog();
        Entry entry = catalog.find("what-is-a-mesh").orElseThrow();
        for (Property<?, ?> property : EntryTypes.of(kind).properties()) {
            List<ValueChange> changes =
                    List.of(ValueChange.of("kind=" + kind.label()), ValueChange.of(property.name() + "=2024"));
            try {
                Entry changed = EntryValues.of(catalog, entry).with(changes).toEntry();
                assertThat(PropertyValues.of(changed).get(property.name())).isPresent();
            } catch (UserErrorException e) {
                assertThat(e).hasMessageMatching("(?s).+(; |[(]).+");
            }
        }
    }

    private String set(String id, String... values) {
        List<ValueChange> changes = Stream.of(values).map(ValueChange::of).toList();
        return list.change(new EntryUpdate(id, changes)::in);
    }
}
