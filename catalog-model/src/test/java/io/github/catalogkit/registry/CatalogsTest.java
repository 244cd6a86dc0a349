package io.github.catalogkit.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CatalogsTest {

    private static final Catalogs TWO = new Catalogs(List.of(catalog("b", "two"), catalog("a", "one")));

    private static Catalog catalog(String id, String entry) {
        Group group = Group.of(EntryDetails.of(entry, entry).build());
        return Catalog.of(id, id, Section.of("all", "All", group));
    }

    @Test
    void returnsEntriesOfAllCatalogsInTheOrderOfIds() {
        assertThat(TWO.entries().map(entry -> entry.id())).containsExactly("one", "two");
        assertThat(TWO.find("two")).isPresent();
    }

    @Test
    void returnsACatalogById() {
        assertThat(TWO.get("b").find("two")).isPresent();
        assertThat(TWO.get("a").find("two")).isEmpty();
    }

    @Test
    void reportsAnUnknownIdWithTheExistingIds() {
        assertThatThrownBy(() -> TWO.get("c"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no catalog \"c\"; write one of a, b");
    }

    @Test
    void suggestsTheProcessorPathIfThereIsNoCatalog() {
        ClassLoader empty = ClassLoader.getPlatformClassLoader();
        assertThatThrownBy(() -> Catalogs.load(empty))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("annotationProcessorPaths");
    }
}
