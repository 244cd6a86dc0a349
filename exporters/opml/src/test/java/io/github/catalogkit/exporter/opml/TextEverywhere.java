package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.opml.feed.opml.Attribute;
import com.rometools.opml.feed.opml.Outline;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import java.util.List;

/** A catalog that has one text wherever a catalog can have one. */
record TextEverywhere(String text, Catalog catalog) {

    static TextEverywhere of(String text) {
        Section section = Section.of(
                        "section",
                        text,
                        Resource.of(EntryDetails.of("entry", text)
                                .url("https://example.org/")
                                .feed("https://example.org/feed")
                                .description(text)
                                .tags(text)
                                .build()),
                        Series.of(EntryDetails.of("series", "Series")
                                .author(OrganizationAuthor.of(text))
                                .build()))
                .withIntroduction(InlineText.of(text));
        return new TextEverywhere(
                text,
                Catalog.of("list", text, section)
                        .withImprint(Imprint.none().withMaintainers(OrganizationAuthor.of(text))));
    }

    /** Checks what the XML parser of the JDK and Rome read in both files. */
    void assertUnchanged() {
        OpmlFile links = OpmlFile.of(catalog);
        assertHead(links);
        assertThat(links.values("text")).containsExactly(text, text, "Series by " + text);
        assertThat(links.values("description")).containsExactly(text, text);
        assertThat(links.values("category")).containsExactly(text);
        assertThat(links.romeOutlines()).extracting(Outline::getText).isEqualTo(links.values("text"));
        assertRomeReads(links, "description");

        OpmlFile feeds = OpmlFile.feedsOf(catalog);
        assertHead(feeds);
        assertThat(feeds.values("text")).containsExactly(text, text);
        assertThat(feeds.values("title")).containsExactly(text, text);
        assertThat(feeds.values("description")).containsExactly(text);
        assertThat(feeds.values("category")).containsExactly(text);
        assertThat(feeds.romeOutlines()).extracting(Outline::getText).containsExactly(text, text);
        assertThat(feeds.romeOutlines()).extracting(Outline::getTitle).containsExactly(text, text);
        assertRomeReads(feeds, "description");
    }

    private void assertHead(OpmlFile file) {
        assertThat(file.head()).containsEntry("title", text).containsEntry("ownerName", text);
    }

    private static void assertRomeReads(OpmlFile file, String attribute) {
        List<String> read = file.romeOutlines().stream()
                .flatMap(outline -> outline.getAttributes().stream())
                .filter(value -> value.getName().equals(attribute))
                .map(Attribute::getValue)
                .toList();
        assertThat(read).isEqualTo(file.values(attribute));
    }
}
