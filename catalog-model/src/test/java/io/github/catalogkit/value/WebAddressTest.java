package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://www.destroyallsoftware.com/compendium/network-protocols?share_key=97d3ba4c24d21147",
                "https://e.example/a)b(c",
                "https://e.example/?a=1&copy=2&lt=3#x_*y*",
                "https://example.org:8080/a%20b;c=d,e/@f?g=h/i?j#k?l/m",
                "https://my_site.example.org/",
                "http://[2001:db8::1]:80/",
                "HTTPS://Example.ORG/Path",
                "https://example.org:0/",
                "https://example.org:9/",
                "https://example.org:65535/",
                "https://example.org/a-b(c",
                "https://example.org/%0A%f0",
                "https://e.example/#a#b",
                "https://e.example/#/#room:e.example",
            })
    void keepsAValidUrlUnchanged(String address) {
        assertThat(WebAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            value = {
                "https://e.example/a b, https://e.example/a%20b",
                "https://e.example/<x>\"y`z|{w}^\\v, https://e.example/%3Cx%3E%22y%60z%7C%7Bw%7D%5E/v",
                "https://例え.example/ö?q=é, https://xn--r8jz45g.example/%C3%B6?q=%C3%A9",
                "https://e.example/100%zz, https://e.example/100%25zz",
                "https://例え/, https://xn--r8jz45g/",
                "https://e.example/100%, https://e.example/100%25",
                "https://e.example/%4, https://e.example/%254",
                "https://e.example/%z4, https://e.example/%25z4",
                "https://e.example/%4z, https://e.example/%254z",
                "https://e.example/😀, https://e.example/%F0%9F%98%80",
            })
    void encodesInvalidCharacters(String given, String expected) {
        assertThat(WebAddress.of(given)).hasToString(expected);
    }

    @Test
    void encodesOnlyOnce() {
        WebAddress once = WebAddress.of("https://例え.example/a b?100%zz#<");
        assertThat(WebAddress.of(once.toString())).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//evil.example/no-scheme",
                "javascript:alert(1)",
                " java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "ftp://example.org/",
                "mailto:me@example.org",
                "https://",
                "https:///path",
                "https://?q",
                "https://a b/",
                "https://a..b/",
                "https://good.example\\@evil.example/",
                "https://user:secret@e.example/",
                "https://e.example/a\nb",
                "https://e.example:port/",
                "https://e.example:99999/",
                "https://[::zz]/",
                "https://e.example/\ud800",
                "https://e.example/\udfff",
                "- https://github.com/coreos/alb-ingress-controller\n",
            })
    void rejectsAMalformedUrl(String text) {
        assertThatThrownBy(() -> WebAddress.of(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageMatching("(?s).*; (write|remove) .*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "example.org/a              | https://example.org/a",
                "//example.org/a            | https://example.org/a",
                "https//example.org/a       | https://example.org/a",
                "https:/example.org/a       | https://example.org/a",
                "htps://example.org/a       | https://example.org/a",
                "http://https://example.org | https://example.org",
                "<https://example.org/a>    | https://example.org/a",
                "[a](https://example.org/a) | https://example.org/a",
                "see https://example.org/a. | https://example.org/a",
                "git@github.com:a/b.git     | https://github.com/a/b",
                "ssh://git@github.com/a/b   | https://github.com/a/b",
                "git://github.com/a/b       | https://github.com/a/b",
                "feed://example.org/rss     | https://example.org/rss",
            })
    void suggestsAValidUrl(String text, String url) {
        assertThatThrownBy(() -> WebAddress.of(text)).hasMessageEndingWith("; write \"" + url + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.org/  | is not a valid URL: the scheme is \"ftp\"",
                "https://            | has no host",
                "https://:80/        | has no host",
                "https://a..b/       | has the invalid host \"a..b\"",
                "https://.a/         | has the invalid host \".a\"",
                "https://[]/         | has the invalid host \"[]\"",
                "https://[::zz]/     | has the host \"[::zz]\", which is not a valid IPv6 address",
                "https://\\e.example/ | has a backslash before the end of its host, where browsers and Java read different hosts",
            })
    void reportsWhatIsWrong(String text, String wrong) {
        assertThatThrownBy(() -> WebAddress.of(text))
                .hasMessage(wrong + "; write an absolute http or https URL such as https://example.org/");
    }

    @Test
    void reportsAPassword() {
        assertThatThrownBy(() -> WebAddress.of("https://me:secret@e.example/"))
                .hasMessage("contains a user name or password, which a list must not publish; remove \"me:secret@\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "100000", "-1", "8a"})
    void reportsAnInvalidPort(String port) {
        assertThatThrownBy(() -> WebAddress.of("https://e.example:" + port + "/"))
                .hasMessage("has the invalid port \"" + port + "\"; write a number from 0 to 65535");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "https://e.example/a)b(c", "https://例え.example/ö"})
    void convertsToAUri(String address) {
        assertThat(WebAddress.of(address).toUri())
                .hasToString(WebAddress.of(address).value());
    }

    @Test
    void encodesANumberSignInTheFragmentOfAUri() {
        assertThat(WebAddress.of("https://e.example/a#/#b#c").toUri()).hasToString("https://e.example/a#/%23b%23c");
    }
}
