package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://bit.ly/x", "http://www.bit.ly/x", "https://T.CO:443/x", "https://red.ht/1mCDpJU"})
    void reportsAShortener(String url) {
        assertThat(Inspected.by(new ShortUrl(), tool(url))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://youtu.be/x", "https://notbit.ly/x", "https://example.org/bit.ly", "https://[::1]/"})
    void acceptsOtherHosts(String url) {
        assertThat(Inspected.by(new ShortUrl(), tool(url))).isEmpty();
    }

    private static Entry tool(String url) {
        return Tool.of(EntryDetails.of("a", "A").url(url).build());
    }
}
