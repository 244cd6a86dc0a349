package io.github.catalogkit.exporter.opml;

import io.github.catalogkit.testkit.ArbitraryText;
import org.junit.jupiter.api.Test;

final class ArbitraryTextTest {

    private static final long SEED = 20181001;

    @Test
    void keepsAnyTextInEachAttribute() {
        ArbitraryText.lines(SEED).forEach(text -> TextEverywhere.of(text).assertUnchanged());
    }
}
