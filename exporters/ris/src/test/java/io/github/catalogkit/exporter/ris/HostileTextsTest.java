package io.github.catalogkit.exporter.ris;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.HostileTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is in the lines of an export, each of which is a value as it is. */
class HostileTextsTest {

    @Test
    void comeBackFromEachPropertyExceptSemicolonsInKeywordsWhichProgramsSplit() {
        assertThat(HostileTexts.lost(HostileTextsTest::read))
                .allMatch(text -> text.startsWith("tags ") && text.contains(";"));
    }

    private static List<String> read(Catalog catalog) {
        return RisFile.text(catalog, Map.of()).lines().toList();
    }
}
