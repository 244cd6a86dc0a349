package io.github.catalogkit.links.find;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogLinksTest {

    private static List<String> urls(Catalog catalog) {
        return CatalogLinks.of(catalog).stream().map(FoundLink::url).toList();
    }

    @Test
    void findsTheUrlsOfAllProperties() {
        assertThat(CatalogLinks.of(SampleCatalogs.everything()).stream()
                        .map(link -> link.member().replaceAll("\\[[0-9]+]", "[]"))
                        .distinct())
                .contains("url", "links[].url", "feed", "repository", "introduction", "cover.path", "imprint.homepage");
    }

    @Test
    void findsAUrlOnceInEachPart() {
        assertThat(CatalogLinks.of(SampleCatalogs.everything()).stream()
                        .map(link -> System.identityHashCode(link.node()) + " " + link.url()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See [x](http://example.org/a_(b)) and more.|http://example.org/a_(b)",
                "<http://example.org/a b>|http://example.org/a%20b",
                "<a href=\"http://example.org/?a=1&amp;b=2\">x</a>|http://example.org/?a=1&b=2",
                "[x]: http://example.org/x|http://example.org/x",
                "Read http://example.org/x, please.|http://example.org/x",
                "[x](http://example.org:99999/)|http://example.org:99999/",
            })
    void findsUrlsInMarkdownThatIsWrittenAsIs(String markdown, String url) {
        Section section = Section.of("s", "S").withLayout(Layout.none().withBelow(markdown));
        assertThat(urls(Catalog.of("c", "C").withSections(List.of(section)))).containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See [the guide](docs/guide.md#use), too.|docs/guide.md#use",
                "![logo](<img/a%20b.png>)|img/a%20b.png",
                "[mail](mailto:us@example.org)|mailto:us@example.org",
                "<a href=\"tel:112\">call</a>|tel:112",
                "<img src='img/logo.svg'>|img/logo.svg",
                "[guide]: docs/guide.md \"Guide\"|docs/guide.md",
            })
    void findsLinksThatNeedNoNetwork(String markdown, String url) {
        Section section = Section.of("s", "S").withLayout(Layout.none().withBelow(markdown));
        assertThat(urls(Catalog.of("c", "C").withSections(List.of(section)))).containsExactly(url);
        assertThat(FoundLink.isWeb(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [above](#above).",
                "`[x](docs/x.md)`",
                "```md\n[x](docs/x.md)\n```",
                "<!-- [x](docs/x.md) -->",
                "[{title}]({url})",
                "[x](//example.org/x)",
                "[x](data:text/plain,x)",
                "[^1]: docs/x.md",
                "[note]: is what follows",
            })
    void textWithoutALinkIsNotFound(String markdown) {
        Section section = Section.of("s", "S").withLayout(Layout.none().withBelow(markdown));
        assertThat(urls(Catalog.of("c", "C").withSections(List.of(section)))).isEmpty();
    }
}
