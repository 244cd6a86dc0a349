package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.testkit.ExporterContract;
import io.github.catalogkit.testkit.SampleCatalogs;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class OpmlFeedsExporterTest extends ExporterContract {

    @Override
    protected CatalogExporter exporter() {
        return new OpmlFeedsExporter();
    }

    @Test
    void matchesTheGoldenFile() {
        assertThat(export(SampleCatalogs.everything())).isEqualTo(TestResources.read("everything.feeds.opml"));
    }

    @Test
    void describesItsFormat() {
        assertThat(exporter().format()).isEqualTo("feeds");
        assertThat(exporter().fileExtension()).isEqualTo("feeds.opml");
        assertThat(exporter().mediaType()).isEqualTo("text/x-opml");
    }

    @Test
    void subscribesToTheFeedOfAnEntry() {
        Element outline = OpmlFile.feedsOf(Resource.of(EntryDetails.of("blog", "A blog")
                        .url("https://example.org/blog")
                        .feed("https://example.org/blog.xml")
                        .description("what there is to say")
                        .tags("cni", "kubernetes")
                        .language("de")
                        .published("2018-03-04")
                        .build()))
                .outline("A blog");
        assertThat(outline.getAttribute("type")).isEqualTo("rss");
        assertThat(outline.getAttribute("title")).isEqualTo("A blog");
        assertThat(outline.getAttribute("xmlUrl")).isEqualTo("https://example.org/blog.xml");
        assertThat(outline.getAttribute("htmlUrl")).isEqualTo("https://example.org/blog");
        assertThat(outline.getAttribute("description")).isEqualTo("what there is to say");
        assertThat(outline.getAttribute("category")).isEqualTo("cni,kubernetes");
        assertThat(outline.getAttribute("language")).isEqualTo("de");
        assertThat(outline.getAttributes().getLength()).isEqualTo(8);
    }

    @Test
    void omitsEntriesWithoutAFeed() {
        assertThat(OpmlFile.feedsOf(
                                withFeed("followed"),
                                Resource.of(EntryDetails.of("silent", "Silent")
                                        .url("https://example.org/")
                                        .build()))
                        .values("text"))
                .containsExactly("All", "followed");
    }

    @Test
    void omitsSectionsWithoutAFeed() {
        Catalog catalog = Catalog.of(
                "list",
                "List",
                Section.of("silent", "Silent"),
                Section.of("outer", "Outer")
                        .withSections(
                                Section.of("empty", "Empty"),
                                Section.of("inner", "Inner", withFeed("first"), withFeed("second"))
                                        .withSections(Section.of("silent-too", "Silent, too"))),
                Section.of("last", "Last", withFeed("third")));
        OpmlFile feeds = OpmlFile.feedsOf(catalog);
        assertThat(feeds.values("text")).containsExactly("Outer", "Inner", "first", "second", "Last", "third");
        assertThat(parentOf(feeds, "second")).isEqualTo("Inner");
        assertThat(parentOf(feeds, "Inner")).isEqualTo("Outer");
        assertThat(parentOf(feeds, "third")).isEqualTo("Last");
        assertThat(feeds.outline("Inner").getAttribute("title")).isEqualTo("Inner");
    }

    @Test
    void putsNestedEntriesIntoTheFolderOfTheirSection() {
        Entry series = Series.of(EntryDetails.of("series", "Series")
                .feed("https://example.org/series.xml")
                .entries(Group.of(EntryDetails.of("group", "Group")
                        .entries(withFeed("held"))
                        .build()))
                .build());
        OpmlFile feeds = OpmlFile.feedsOf(series);
        assertThat(feeds.values("text")).containsExactly("All", "Series", "held");
        assertThat(parentOf(feeds, "held")).isEqualTo("All");
        assertThat(feeds.outline("Series").hasAttribute("htmlUrl")).isFalse();
    }

    @Test
    void writesOnlyUrlsOfFeedsAndTheirPages() {
        assertThat(OpmlFile.feedsOf(SampleCatalogs.everything()).values("url")).isEmpty();
        assertThat(OpmlFile.feedsOf(SampleCatalogs.everything()).values("type")).containsOnly("rss");
    }

    @Test
    void writesAnOutlineWithTheTitleWithoutFeeds() {
        OpmlFile feeds = OpmlFile.feedsOf(Catalog.of("list", "A list", Section.of("silent", "Silent")));
        assertThat(feeds.values("text")).containsExactly("A list");
        assertThat(feeds.values("title")).isEmpty();
    }

    @Test
    void romeReadsEachFeed() {
        assertThat(OpmlFile.feedsOf(SampleCatalogs.everything()).romeOutlines())
                .filteredOn(outline -> outline.getXmlUrl() != null)
                .extracting(outline -> outline.getText() + " " + outline.getXmlUrl() + " " + outline.getHtmlUrl())
                .containsExactly(
                        "Understanding CNI (Container Networking Interface) https://example.org/feed.xml"
                                + " https://example.org/understanding-cni",
                        "Ada's blog https://ada.example.org/feed.xml null",
                        "Netcast https://netcast.example.org/feed.xml null");
    }

    private static Entry withFeed(String id) {
        return Resource.of(EntryDetails.of(id, id)
                .url("https://example.org/" + id)
                .feed("https://example.org/" + id + ".xml")
                .build());
    }

    private static String parentOf(OpmlFile file, String text) {
        return ((Element) file.outline(text).getParentNode()).getAttribute("text");
    }
}
