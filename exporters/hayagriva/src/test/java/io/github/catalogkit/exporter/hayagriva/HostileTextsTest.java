package io.github.catalogkit.exporter.hayagriva;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a parser of YAML reads, and what Typst shows of it. */
class HostileTextsTest {

    /** The members that have plain text, which Typst shows as it is. */
    private static final Set<String> NAMES = Set.of("author", "editor", "affiliated", "serial-number", "url");

    @Test
    void comeBackFromEachProperty() {
        assertThat(HostileTexts.lost(HostileTextsTest::read)).isEmpty();
    }

    private static List<String> read(Catalog catalog) {
        return texts(HayagrivaFile.of(catalog, Map.of()).entries()).toList();
    }

    private static Stream<String> texts(Object node) {
        if (node instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(member -> NAMES.contains(member.getKey())
                            ? Stream.of(String.valueOf(member.getValue()))
                            : texts(member.getValue()));
        }
        return node instanceof List<?> list
                ? list.stream().flatMap(HostileTextsTest::texts)
                : Stream.of(HayagrivaFile.shown(String.valueOf(node)));
    }
}
