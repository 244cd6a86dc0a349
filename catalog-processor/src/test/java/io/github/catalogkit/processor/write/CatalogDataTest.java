package io.github.catalogkit.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.registry.CatalogData;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogDataTest {

    private static final String NAME = "org.example.Meshes";

    private static final Article CHAPTER = Article.of(EntryDetails.of("chapter", "A chapter")
            .url("https://example.org/chapter")
            .build());

    private static final Book BOOK =
            Book.of(EntryDetails.of("book", "The book").entries(CHAPTER).build());

    private static final Catalog BARE = Catalog.of("meshes", "Meshes");

    @Test
    void readsAllCatalogMetadata() {
        Catalog full = SampleCatalogs.everyProperty();
        assertThat(load(full).catalog(full.sections().toArray(Section[]::new))).isEqualTo(full);
    }

    @Test
    void readsACatalogWithoutMetadata() {
        assertThat(load(BARE).catalog()).isEqualTo(BARE);
    }

    @Test
    void addsTheGivenSections() {
        Section one = Section.of("one", "One", CHAPTER);
        Section two = Section.of("two", "Two");
        assertThat(load(BARE).catalog(one, two)).isEqualTo(BARE.withSections(List.of(one, two)));
    }

    @Test
    void readsTheCompanionBookWithNestedEntries() {
        CatalogData data = load(BARE.withCompanion(BOOK));
        assertThat(data.all(Entry.class)).containsExactly(BOOK, CHAPTER);
        assertThat(data.all(Article.class)).containsExactly(CHAPTER);
    }

    private static CatalogData load(Catalog catalog) {
        return CatalogData.load(Jar.holding(NAME, DataWriter.write(catalog)), NAME);
    }
}
