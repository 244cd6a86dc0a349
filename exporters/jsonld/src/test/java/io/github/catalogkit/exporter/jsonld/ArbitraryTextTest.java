package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.testkit.ArbitraryText;
import org.junit.jupiter.api.Test;

final class ArbitraryTextTest {

    private static final long SEED = 20181002;

    @Test
    void keepsAnyTextInEachProperty() {
        ArbitraryText.lines(SEED).forEach(text -> TextEverywhere.of(text).assertUnchanged());
    }
}
