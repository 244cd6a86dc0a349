package io.github.catalogkit.exporter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

/** How readers cite an entry. */
final class CitationsOnPagesTest {

    private static final Paper PAPER = Paper.of(EntryDetails.of("pods", "Pods & networks")
                    .url("https://example.org/a?b=1&c=2")
                    .author(PersonAuthor.of("Mark Betz"))
                    .author(OrganizationAuthor.of("Example Inc."))
                    .published("2017-10")
                    .tags("cni")
                    .build())
            .withPublication("Journal of Nets")
            .withDoi("10.1000/182");

    @Test
    void contextObjectHasWhatZoteroReads() {
        assertThat(ExportedSite.of(PAPER)
                        .entry("pods")
                        .expectFirst("span.Z3988")
                        .attr("title"))
                .isEqualTo("ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.title=Pods+%26+networks"
                        + "&rft.creator=Betz%2C+Mark&rft.aucorp=Example+Inc.&rft.source=Journal+of+Nets&rft.date=2017-10"
                        + "&rft_id=info:doi/10.1000/182&rft_id=https://example.org/a%3Fb%3D1%26c%3D2"
                        + "&rft.type=journalArticle");
    }

    @Test
    void referenceIsASentence() {
        assertThat(ExportedSite.of(PAPER)
                        .page("cite/list.html")
                        .expectFirst(".reference")
                        .ownText())
                .isEqualTo(
                        "Betz, Mark; Example Inc. (2017). Pods & networks. Journal of Nets. https://doi.org/10.1000/182");
    }

    @Test
    void referenceWithoutAuthorStartsWithTheTitle() {
        Article article = Article.of(
                EntryDetails.of("a", "What?").url("https://example.org/").build());
        assertThat(ExportedSite.of(article)
                        .page("cite/list.html")
                        .expectFirst(".reference")
                        .ownText())
                .isEqualTo("What? (n.d.). https://example.org/");
    }

    @Test
    void recordsAreThoseOfTheWholeList() {
        ExportedSite site = ExportedSite.of(
                PAPER,
                Article.of(EntryDetails.of("a", "A").url("https://example.org/").build()));
        assertThat(site.text("list.bib"))
                .contains(site.page("cite/list.html").expectFirst("#pods pre").wholeText());
        assertThat(site.text("list.ris").replace("\r\n", "\n"))
                .contains(site.page("cite/list.html").select("#pods pre").get(1).wholeText());
    }

    @Test
    void citeLeadsToTheRecords() {
        assertThat(ExportedSite.of(PAPER).entry("pods").expectFirst("a.cite").attr("href"))
                .isEqualTo("cite/list.html#pods");
    }
}
