package io.github.catalogkit.exporter.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.value.PartialDate;
import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What programs read: feeds, and the list in other formats. */
final class PublishingTest {

    private static final String BASE = "base-url=https://example.org/list/";

    private static Entry tool(String id, String added) {
        return Tool.of(EntryDetails.of(id, "Title <of> & " + id)
                .url("https://example.org/" + id)
                .added(PartialDate.of(added))
                .build());
    }

    private static final Catalog CATALOG = Catalog.of(
            "list",
            "List",
            Section.of("a", "A", tool("old", "2024-01-02"), tool("new", "2026-11-30")),
            Section.of("b", "B", tool("month", "2025-06")));

    private static SyndFeed feed(String file) throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(ExportedSite.of(CATALOG, BASE).text(file)));
    }

    @Test
    void feedHasTheNewestEntriesFirst() throws FeedException {
        assertThat(feed("feed.xml").getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "https://example.org/list/#new",
                        "https://example.org/list/#month",
                        "https://example.org/list/#old");
    }

    @Test
    void feedKeepsTitlesAndDates() throws FeedException {
        SyndFeed feed = feed("feed.xml");
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("Title <of> & new");
        assertThat(feed.getEntries().get(0).getLink()).isEqualTo("https://example.org/new");
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-11-30T00:00:00Z"));
    }

    @Test
    void eachSectionHasAFeed() throws FeedException {
        assertThat(feed("feed/b.xml").getEntries()).hasSize(1);
        assertThat(feed("feed/b.xml").getTitle()).isEqualTo("List: B");
    }

    @Test
    void jsonFeedHasTheSameEntries() {
        assertThat(ExportedSite.of(CATALOG, BASE).text("feed.json"))
                .contains("\"version\": \"https://jsonfeed.org/version/1.1\"")
                .contains("\"id\": \"https://example.org/list/#new\"")
                .contains("\"date_published\": \"2026-11-30T00:00:00Z\"");
    }

    @Test
    void feedsNeedABaseUrl() {
        assertThat(ExportedSite.of(CATALOG).names()).doesNotContain("feed.xml", "sitemap.xml");
    }

    @Test
    void otherFormatsAreBesideThePages() {
        ExportedSite site = ExportedSite.of(CATALOG);
        assertThat(site.names()).contains("list.bib", "list.ris", "list.csl.json", "list.jsonld");
        assertThat(site.first().select("footer a[download]").eachAttr("href")).contains("list.bib");
    }

    @Test
    void pageNamesEachEntryForSearchEngines() {
        assertThat(ExportedSite.of(CATALOG)
                        .first()
                        .expectFirst("script[type=application/ld+json]")
                        .data())
                .contains("\"https://example.org/old\"", "\"https://example.org/new\"");
    }

    @Test
    void longListShowsWhatIsNew() {
        assertThat(ExportedSite.of(CATALOG, "pages=sections")
                        .first()
                        .select(".recent a")
                        .eachAttr("href"))
                .containsExactly("section/a.html#new", "section/b.html#month", "section/a.html#old");
    }
}
