package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules on URLs with pasted text around them, or that readers cannot reach. */
class UrlTypoTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/a", "https://dev.localhost:8080/", "https://nas.local/", "http://10.0.0.1/",
                "https://192.168.1.7/", "https://172.31.0.1:8443/", "https://[::1]/", "https://[fe80::1]/",
                "https://127.0.0.1/", "https://100.64.0.1/", "https://intranet/wiki", "https://999.1.1.1/"
            })
    void reportsAHostOfAPrivateNetwork(String url) {
        assertThat(inspect(new PrivateHost(), url)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://172.32.0.1/",
                "https://11.0.0.1/",
                "https://[2001:db8::1]/",
                "https://localhost.example/",
                "https://local.example.org/",
                "https://8.8.8.8/"
            })
    void acceptsOtherHosts(String url) {
        assertThat(inspect(new PrivateHost(), url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a, | https://example.org/a",
                "https://example.org/a; | https://example.org/a",
                "https://example.org/a). | https://example.org/a",
                "https://example.org/a) | https://example.org/a",
                "https://example.org/a\" | https://example.org/a",
                "https://example.org/a> | https://example.org/a",
                "https://example.org. | https://example.org",
                "https://example.org/. | https://example.org/"
            })
    void reportsTrailingPunctuationWithAFix(String url, String fixed) {
        assertThat(inspect(new TrailingPunctuation(), url))
                .singleElement()
                .asString()
                .endsWith("write \"" + fixed + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://en.wikipedia.org/wiki/Washington,_D.C.",
                "https://en.wikipedia.org/wiki/C_(programming_language)",
                "https://example.org/Yahoo!",
                "https://example.org/what?",
                "https://example.org/a/"
            })
    void acceptsPunctuationThatIsPartOfTheUrl(String url) {
        assertThat(inspect(new TrailingPunctuation(), url)).isEmpty();
    }

    @Test
    void reportsAnInvisibleCharacterWithAFix() {
        assertThat(inspect(new InvisibleInUrl(), "https://example.org/\u202Ea\u200B/%C3%A4"))
                .containsExactly(
                        "url: the URL has the invisible character U+202E RIGHT-TO-LEFT OVERRIDE; write \"https://example.org/a/%C3%A4\"");
    }

    @Test
    void acceptsVisibleCharacters() {
        assertThat(inspect(new InvisibleInUrl(), "https://example.org/Größe?a+b%zz"))
                .isEmpty();
    }

    @Test
    void reportsARepositoryAndAFeedThatRepeatTheUrl() {
        assertThat(Inspected.by(
                        new RepeatedUrl(),
                        Tool.of(EntryDetails.of("a", "A")
                                        .url("https://github.com/Owner/Name")
                                        .feed("https://github.com/owner/name#readme")
                                        .build())
                                .withRepository(WebAddress.of("https://github.com/owner/name.git"))))
                .extracting(message -> message.substring(0, message.indexOf(": ")))
                .containsExactly("feed", "repository");
    }

    private static List<String> inspect(Rule rule, String url) {
        return Inspected.by(rule, Tool.of(EntryDetails.of("a", "A").url(url).build()));
    }
}
