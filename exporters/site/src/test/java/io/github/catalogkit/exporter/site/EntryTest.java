package io.github.catalogkit.exporter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Status;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How a page shows an entry. */
final class EntryTest {

    private static EntryDetailsBuilder cilium() {
        return EntryDetails.of("cilium", "Cilium").url("https://cilium.io/");
    }

    private static Element shown(EntryDetailsBuilder details) {
        return ExportedSite.of(Tool.of(details.build())).entry("cilium");
    }

    @Test
    void titleLeadsToTheUrl() {
        assertThat(shown(cilium()).expectFirst("a.to").attr("href")).isEqualTo("https://cilium.io/");
    }

    @Test
    void titleWithoutAUrlIsText() {
        Element entry = ExportedSite.of(
                        Series.of(EntryDetails.of("series", "Series").build()))
                .entry("series");
        assertThat(entry.select("a.to")).isEmpty();
        assertThat(entry.expectFirst("span.to").text()).isEqualTo("Series");
    }

    @Test
    void hasALinkToItself() {
        assertThat(shown(cilium()).expectFirst("a.self").attr("href")).isEqualTo("#cilium");
    }

    @Test
    void isFoundUnderFormerIds() {
        assertThat(shown(cilium().formerIds("old-cilium")).getElementById("old-cilium"))
                .isNotNull();
    }

    @Test
    void descriptionKeepsItsMarkup() {
        InlineText text = InlineText.of(
                InlineText.text("uses "),
                InlineText.code("eBPF"),
                InlineText.link("https://ebpf.io/", InlineText.text("here")));
        Element about = shown(cilium().description(text)).expectFirst(".about");
        assertThat(about.html()).isEqualTo("uses <code>eBPF</code><a href=\"https://ebpf.io/\">here</a>");
    }

    @Test
    void archivedEntrySaysSinceWhenAndWhy() {
        Element entry = shown(cilium().status(Status.ARCHIVED)
                .statusSince(PartialDate.of("2021-05"))
                .statusReason("moved on"));
        assertThat(entry.expectFirst(".status").text()).isEqualTo("Archived since 2021-05: moved on");
    }

    @Test
    void relationIsShownAtBothEntries() {
        Tool flannel = Tool.of(EntryDetails.of("flannel", "Flannel")
                .url("https://example.org/")
                .relation(RelationKind.SUPERSEDED_BY, "cilium")
                .build());
        ExportedSite site = ExportedSite.of(Tool.of(cilium().build()), flannel);
        assertThat(site.entry("flannel").text()).contains("Superseded by: Cilium");
        assertThat(site.entry("cilium").text()).contains("Supersedes: Flannel");
    }

    @Test
    void personLeadsToTheirPageAtOrcid() {
        Element person = shown(cilium().author(PersonAuthor.of("Jane Roe").withOrcid("0000-0002-1825-0097")))
                .expectFirst(".by a");
        assertThat(person.text()).isEqualTo("Jane Roe");
        assertThat(person.attr("href")).isEqualTo("https://orcid.org/0000-0002-1825-0097");
    }

    @Test
    void tagLeadsToTheEntriesThatHaveIt() {
        ExportedSite site = ExportedSite.of(
                Tool.of(cilium().tags("a b&c").build()),
                Tool.of(EntryDetails.of("other", "Other")
                        .url("https://example.org/")
                        .build()));
        String href = site.entry("cilium").expectFirst("a.tag").attr("href");
        assertThat(href).isEqualTo("browse/tag.html#_a_b%26c");
        assertThat(site.page("browse/tag.html")
                        .expectFirst("[id=_a_b&c]")
                        .select("li a")
                        .eachAttr("href"))
                .containsExactly("../index.html#cilium");
    }

    @Test
    void languageOfAnEntryIsDeclared() {
        assertThat(shown(cilium().language("ar")).attr("lang")).isEqualTo("ar");
    }

    @Test
    void entriesOfASeriesAreInIt() {
        Entry part = Article.of(
                EntryDetails.of("part", "Part").url("https://example.org/").build());
        ExportedSite site = ExportedSite.of(
                Series.of(EntryDetails.of("series", "Series").entries(part).build()));
        assertThat(site.entry("series").getElementById("part")).isNotNull();
    }

    @Test
    void imageNeedsToBeFound() {
        EntryDetailsBuilder details = cilium().image(new Image("img/logo.png", "Logo"));
        assertThat(shown(details).select("img")).isEmpty();
        Catalog catalog = Catalog.of("list", "List", Section.of("section", "Section", Tool.of(details.build())));
        ExportedSite site = ExportedSite.of(catalog, "asset-base=https://example.org/");
        assertThat(site.entry("cilium").expectFirst("img").attr("src")).isEqualTo("https://example.org/img/logo.png");
    }
}
