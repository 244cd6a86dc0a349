package io.github.catalogkit.exporter.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Imprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a site, and the links between them. */
final class PagesTest {

    private static Section section(String id, int entries) {
        Entry[] tools = IntStream.range(0, entries)
                .mapToObj(at -> Tool.of(EntryDetails.of(id + "-" + at, "Tool " + at)
                        .url("https://example.org/" + id + "/" + at)
                        .build()))
                .toArray(Entry[]::new);
        return Section.of(id, "Section " + id, tools);
    }

    @Test
    void shortListIsOnOnePage() {
        assertThat(ExportedSite.of(Catalog.of("list", "List", section("a", 500)))
                        .names())
                .noneMatch(name -> name.startsWith("section/"));
    }

    @Test
    void eachSectionOfALongListHasAPage() {
        ExportedSite site = ExportedSite.of(Catalog.of("list", "List", section("a", 300), section("b", 300)));
        assertThat(site.names()).contains("section/a.html", "section/b.html");
        assertThat(site.first().select(".entry")).isEmpty();
        assertThat(site.page("section/b.html").select(".entry")).hasSize(300);
    }

    @Test
    void subsectionsOfALongSectionHavePages() {
        Section whole = section("a", 10).withSections(section("b", 300), section("c", 300));
        ExportedSite site = ExportedSite.of(Catalog.of("list", "List", whole));
        assertThat(site.page("section/a.html").select(".entry")).hasSize(10);
        assertThat(site.page("section/c.html").select(".entry")).hasSize(300);
    }

    @Test
    void sectionWithoutContentIsLeftOut() {
        Section around = section("b", 1).withSections(section("c", 0));
        ExportedSite site = ExportedSite.of(Catalog.of("list", "List", section("a", 0), around));
        assertThat(site.first().select(".contents a").eachText()).containsExactly("Section b");
    }

    @Test
    void relationLeadsToAnotherPage() {
        Tool old = Tool.of(EntryDetails.of("old", "Old")
                .url("https://example.org/old")
                .relation(RelationKind.SUPERSEDED_BY, "b-0")
                .build());
        Catalog catalog = Catalog.of("list", "List", Section.of("a", "A", old), section("b", 1));
        ExportedSite site = ExportedSite.of(catalog, "pages=sections");
        assertThat(site.page("section/a.html").select("a[href$=#b-0]").eachAttr("href"))
                .containsExactly("../section/b.html#b-0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "sections"})
    void eachRelativeLinkLeadsToAFileAndAnId(String pages) {
        ExportedSite site =
                ExportedSite.of(SampleCatalogs.everything(), "pages=" + pages, "base-url=https://example.org/");
        List<String> broken = new ArrayList<>();
        for (String name : site.names()) {
            if (name.endsWith(".html")) {
                for (Element link : site.page(name).select("[href], [src]")) {
                    String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                    if (!target.contains(":") && !leads(site, name, target)) {
                        broken.add(name + ": " + target);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leads(ExportedSite site, String from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String file = path.isEmpty()
                ? from
                : java.net
                        .URI
                        .create("https://x/" + from)
                        .resolve(path)
                        .getPath()
                        .substring(1);
        if (!site.names().contains(file)) {
            return false;
        }
        String id = hash < 0
                ? ""
                : java.net.URLDecoder.decode(target.substring(hash + 1), java.nio.charset.StandardCharsets.UTF_8);
        return id.isEmpty() || site.page(file).getElementById(id) != null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "sections"})
    void noIdIsTwiceOnAPage(String pages) {
        ExportedSite site = ExportedSite.of(SampleCatalogs.everything(), "pages=" + pages);
        for (String name : site.names()) {
            if (name.endsWith(".html")) {
                Set<String> seen = new HashSet<>();
                assertThat(site.page(name).select("[id]").eachAttr("id"))
                        .as(name)
                        .allMatch(seen::add);
            }
        }
    }

    @Test
    void pageSaysItsLanguageAndDirection() {
        Catalog catalog = Catalog.of("list", "List", section("a", 1))
                .withImprint(Imprint.none().withLanguage("ar"));
        Document page = ExportedSite.of(catalog).first();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void nothingRunsOrIsStyledInAPage() {
        ExportedSite site = ExportedSite.of(SampleCatalogs.everything());
        for (String name : site.names()) {
            if (name.endsWith(".html")) {
                assertThat(site.page(name).select("script:not([src]):not([type=application/ld+json]), style, [style]"))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void canonicalAddressIsBelowTheBaseUrl() {
        ExportedSite site = ExportedSite.of(
                Catalog.of("list", "List", section("a", 1)), "pages=sections", "base-url=https://example.org/list/");
        assertThat(site.first().expectFirst("link[rel=canonical]").attr("href")).isEqualTo("https://example.org/list/");
        assertThat(site.page("section/a.html")
                        .expectFirst("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://example.org/list/section/a.html");
        assertThat(site.text("sitemap.xml"))
                .contains("<loc>https://example.org/list/</loc>", "<loc>https://example.org/list/section/a.html</loc>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "https://example.org/list", "https://example.org/?a/", "javascript:alert(1)/"})
    void baseUrlIsTheAddressOfAFolder(String url) {
        Catalog catalog = Catalog.of("list", "List", section("a", 1));
        assertThatThrownBy(() -> ExportedSite.of(catalog, "base-url=" + url))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("base-url")
                .hasMessageContaining("https://example.org/list/");
    }
}
