package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;

/** Readers see hostile titles and URLs exactly as they are. */
class HostileValuesTest {

    private static final List<String> TITLES = HostileValue.accepted("title", "author")
            .map(HostileValue::value)
            .map(PlainText::normalize)
            .toList();

    @Test
    void writesEveryTitleAsTheTextOfItsLink() {
        ParsedPage page = export(TITLES.stream().map(HostileValuesTest::linked).toList());
        assertThat(page.linksOf("Section"))
                .containsExactlyElementsOf(TITLES.stream()
                        .map(title -> title + " -> https://e.example/")
                        .toList());
    }

    @Test
    void writesEveryTitleWithoutAUrlAsText() {
        ParsedPage page = export(TITLES.stream()
                .<Entry>map(title -> Group.of(EntryDetails.of("id", title).build()))
                .toList());
        assertThat(page.itemsOf("Section")).containsExactlyElementsOf(TITLES);
    }

    @Test
    void writesEveryTitleAsAHeadingAndInTheTableOfContents() {
        Section[] sections =
                TITLES.stream().map(title -> Section.of("id", title)).toArray(Section[]::new);
        ParsedPage page = export(Catalog.of("sample", "Sample", sections));
        assertThat(page.textsOf(Heading.class).skip(1)).containsExactlyElementsOf(TITLES);
        assertThat(page.linksOf("Sample").stream().map(link -> link.substring(0, link.lastIndexOf(" -> #"))))
                .containsExactlyElementsOf(TITLES);
    }

    @Test
    void writesEveryUrlAsADestination() {
        List<WebAddress> addresses = HostileValue.accepted("url")
                .map(HostileValue::value)
                .map(WebAddress::of)
                .toList();
        ParsedPage page = export(addresses.stream()
                .<Entry>map(address ->
                        Article.of(EntryDetails.of("id", "Title").url(address).build()))
                .toList());
        assertThat(page.linksOf("Section"))
                .containsExactlyElementsOf(
                        addresses.stream().map(address -> "Title -> " + address).toList());
    }

    @Test
    void keepsEntriesOfAnyTitleInOneList() {
        ParsedPage page = export(TITLES.stream().map(HostileValuesTest::linked).toList());
        assertThat(page.textsOf(BulletList.class)).hasSize(2);
    }

    private static Entry linked(String title) {
        return Article.of(EntryDetails.of("id", title).url("https://e.example/").build());
    }

    private static ParsedPage export(List<Entry> entries) {
        return export(Catalog.of("sample", "Sample", Section.of("section", "Section", entries.toArray(Entry[]::new))));
    }

    private static ParsedPage export(Catalog catalog) {
        return ParsedPage.of(Export.text(catalog));
    }
}
