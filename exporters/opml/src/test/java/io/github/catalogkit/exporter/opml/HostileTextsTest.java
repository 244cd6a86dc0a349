package io.github.catalogkit.exporter.opml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the XML parser of the JDK reads. */
class HostileTextsTest {

    @Test
    void comeBackFromEachProperty() {
        assertThat(HostileTexts.lost(HostileTextsTest::read)).isEmpty();
    }

    private static List<String> read(Catalog catalog) {
        return OpmlFile.of(catalog).outlines().stream()
                .map(outline -> outline.getAttributes())
                .flatMap(attributes -> IntStream.range(0, attributes.getLength())
                        .mapToObj(index -> attributes.item(index).getNodeValue()))
                .toList();
    }
}
