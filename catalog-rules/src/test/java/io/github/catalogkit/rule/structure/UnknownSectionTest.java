package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.details;
import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSectionTest {

    @Test
    void reportsASectionThatTheCatalogDoesNotHave() {
        assertThat(inspect("meshes", "proxy", "nowhere-near"))
                .containsExactly(
                        "alsoIn[1]: \"proxy\" is not a section of the catalog \"example\"; write the id of one of its sections",
                        "alsoIn[2]: \"nowhere-near\" is not a section of the catalog \"example\"; write the id of one of its"
                                + " sections");
    }

    @Test
    void proposesTheNearestSection() {
        assertThat(inspect("mesh-es"))
                .containsExactly(
                        "alsoIn[0]: \"mesh-es\" is not a section of the catalog \"example\"; did you mean \"meshes\"?");
    }

    @Test
    void reportsTheSectionThatContainsTheEntry() {
        assertThat(inspect("proxies"))
                .containsExactly(
                        "alsoIn[0]: the entry \"a\" is already in the section \"proxies\"; name another section,"
                                + " or remove this one");
    }

    @Test
    void acceptsAnyOtherSection() {
        assertThat(inspect("meshes", "old-meshes")).isEmpty();
    }

    private static List<String> inspect(String... sections) {
        Entry entry = Tool.of(details("a").alsoIn(sections).build());
        Section old = Section.of("old-meshes", "Old meshes", tool("c"));
        return Inspected.by(
                new UnknownSection(),
                Catalog.of(
                        "example",
                        "Example",
                        Section.of("proxies", "Proxies", entry),
                        Section.of("meshes", "Meshes", tool("b")).withSections(old)));
    }
}
