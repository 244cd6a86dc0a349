package io.github.catalogkit.links.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkUrlTest {

    private static LinkUrl url(String text) {
        return LinkUrl.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.org, http://example.org/",
        "https://example.org:443/a, https://example.org/a",
        "http://example.org:8080/a, http://example.org:8080/a",
        "http://example.org/a/../b/./c, http://example.org/b/c",
        "http://example.org/web/http://other.example/, http://example.org/web/http://other.example/",
        "http://example.org/ü?ö, http://example.org/%C3%BC?%C3%B6",
    })
    void isNormalizedAsInABrowser(String text, String normalized) {
        assertThat(url(text)).hasToString(normalized);
    }

    @ParameterizedTest
    @CsvSource({
        "/x, http://example.org/x",
        "x, http://example.org/a/x",
        "../x?q=1, http://example.org/x?q=1",
        "?q, http://example.org/a/b?q",
        "//other.example/x, http://other.example/x",
        "https://other.example, https://other.example/",
        "/new page, http://example.org/new%20page",
        "/café, http://example.org/caf%C3%A9",
        "\\x\\y?a\\b, http://example.org/x/y?a%5Cb",
    })
    void resolvesAReference(String reference, String resolved) {
        assertThat(url("http://example.org/a/b").resolve(reference)).hasToString("Optional[" + resolved + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "mailto:a@example.org", "https://user:pw@example.org/", "https://"})
    void isOnlyForThePagesOfTheWeb(String reference) {
        assertThat(url("http://example.org/a/b").resolve(reference)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/search?list[]=1&x=%2B, http://example.org/search?list[]=1&x=%2B",
        "http://example.org/wiki/Glob_(x)[1], http://example.org/wiki/Glob_(x)%5B1%5D",
        "http://example.org/a#b, http://example.org/a",
    })
    void isAUri(String text, String uri) {
        assertThat(url(text).uri()).hasToString(uri);
    }
}
