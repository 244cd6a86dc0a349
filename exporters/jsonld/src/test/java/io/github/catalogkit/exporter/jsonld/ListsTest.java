package io.github.catalogkit.exporter.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;

final class ListsTest {

    private static final Thing EVERYTHING = LinkedData.of(SampleCatalogs.everything());

    @Test
    void everyWorkIsAnItemWithItsNameAndUrl() {
        assertThat(EVERYTHING.works().map(work -> work.value("name") + " " + work.values("url")))
                .isEqualTo(SampleCatalogs.everything()
                        .entries()
                        .filter(entry -> entry.kind() != Kind.GROUP)
                        .map(entry ->
                                entry.title() + " " + entry.address().stream().toList())
                        .toList());
    }

    @Test
    void theCatalogIsAListOfItsSections() {
        assertThat(EVERYTHING.type()).isEqualTo("ItemList");
        assertThat(EVERYTHING.value("name")).isEqualTo("Everything there is");
        assertThat(EVERYTHING.value("description")).isEqualTo("All kinds, with code, weight and a link.");
        assertThat(EVERYTHING.items())
                .extracting(section -> section.type() + " " + section.value("name"))
                .containsExactly(
                        "ItemList Writing",
                        "ItemList Software",
                        "ItemList Other",
                        "ItemList People and their works",
                        "ItemList Elsewhere");
    }

    @Test
    void aSectionIsAListOfItsEntriesAndSubsections() {
        Section section = Section.of("outer", "Outer", resource("one"), resource("two"))
                .withIntroduction(InlineText.of("What is in it"))
                .withSections(Section.of("inner", "Inner", resource("three")));
        Thing list = LinkedData.of(Catalog.of("list", "List", section)).items().get(0);
        assertThat(list.value("description")).isEqualTo("What is in it");
        assertThat(list.items()).extracting(item -> item.value("name")).containsExactly("one", "two", "Inner");
        assertThat(list.items().get(2).work("three").type()).isEqualTo("WebPage");
    }

    @Test
    void aListRefersToEntriesThatAreAlsoInItsSection() {
        Entry both = Resource.of(EntryDetails.of("both", "Both")
                .url("https://example.org/both")
                .alsoIn("second")
                .build());
        Thing list = LinkedData.of(Catalog.of(
                "list", "List", Section.of("first", "First", both), Section.of("second", "Second", resource("two"))));
        Thing second = list.items().get(1);
        assertThat(second.items()).hasSize(2);
        assertThat(second.items().get(1).id()).isEqualTo(list.work("Both").id());
        assertThat(second.value("numberOfItems")).isEqualTo("2");
    }

    @Test
    void elementsAreNumberedAndCounted() {
        Thing list = LinkedData.of(resource("one"), resource("two")).items().get(0);
        assertThat(list.things("itemListElement"))
                .extracting(element -> element.type() + " " + element.value("position"))
                .containsExactly("ListItem 1", "ListItem 2");
        assertThat(list.value("numberOfItems")).isEqualTo("2");
    }

    @Test
    void anEmptyCatalogIsAnEmptyList() {
        Thing list = LinkedData.of(SampleCatalogs.empty());
        assertThat(list.value("numberOfItems")).isEqualTo("0");
        assertThat(list.items()).isEmpty();
    }

    @Test
    void nestedEntriesFollowTheirWorkAsParts() {
        Thing list = LinkedData.of(series("whole", resource("part")), resource("other"))
                .items()
                .get(0);
        assertThat(list.items()).extracting(item -> item.value("name")).containsExactly("whole", "part", "other");
        assertThat(list.work("part").thing("isPartOf").id())
                .isEqualTo(list.work("whole").id());
        assertThat(list.work("other").has("isPartOf")).isFalse();
    }

    @Test
    void aGroupIsAList() {
        Entry group = Group.of(EntryDetails.of("group", "Group")
                .description("which stand together")
                .entries(resource("member"))
                .build());
        Thing list =
                LinkedData.of(group, resource("other")).items().get(0).items().get(0);
        assertThat(list.type()).isEqualTo("ItemList");
        assertThat(list.value("name")).isEqualTo("Group");
        assertThat(list.value("description")).isEqualTo("which stand together");
        assertThat(list.items()).extracting(item -> item.value("name")).containsExactly("member");
    }

    @Test
    void entriesOfAGroupInAWorkArePartsOfTheWork() {
        Thing list = LinkedData.of(series(
                "whole",
                Group.of(EntryDetails.of("group", "Group")
                        .entries(resource("part"))
                        .build())));
        assertThat(list.work("part").thing("isPartOf").id())
                .isEqualTo(list.work("whole").id());
    }

    private static Entry series(String id, Entry... held) {
        return Series.of(EntryDetails.of(id, id).entries(held).build());
    }

    private static Entry resource(String id) {
        return Resource.of(
                EntryDetails.of(id, id).url("https://example.org/" + id).build());
    }
}
