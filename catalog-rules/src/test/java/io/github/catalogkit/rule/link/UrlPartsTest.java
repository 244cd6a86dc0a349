package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.value.WebAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlPartsTest {

    @ParameterizedTest
    @CsvSource({
        "https://e.org, http://www.E.org/",
        "https://e.org/a/, https://e.org/a",
        "https://e.org/a/index.html, https://e.org:443/a",
        "https://e.org/?, https://e.org/#",
        "https://github.com/Owner/Name, https://github.com/owner/name.git",
        "https://github.com/owner/name#readme, https://github.com/owner/name",
        "https://gitlab.com/Owner/name/a/B, https://gitlab.com/owner/NAME/a/B"
    })
    void urlsOfTheSamePageAreEqual(String one, String other) {
        assertThat(normalized(one)).isEqualTo(normalized(other));
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.org/a, https://e.org/A",
        "https://github.com/owner/name/A, https://github.com/owner/name/a",
        "https://github.com/owner/name#usage, https://github.com/owner/name",
        "https://e.org/#a, https://e.org/#b",
        "https://e.org/?a, https://e.org/?b",
        "https://e.org:8080/, https://e.org/",
        "https://www2.e.org/, https://e.org/"
    })
    void urlsOfDifferentPagesAreNotEqual(String one, String other) {
        assertThat(normalized(one)).isNotEqualTo(normalized(other));
    }

    private static String normalized(String url) {
        return UrlParts.of(WebAddress.of(url)).normalized();
    }
}
