package io.github.catalogkit.reader.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sections and entries are read as a stream, without the whole document in memory. */
final class StreamedReadingTest {

    private static final String START = "{\"schemaVersion\": 1, \"id\": \"c\", \"title\": \"C\", \"sections\": [";

    private static final String SECTION = "{\"id\": \"s\", \"title\": \"S\", \"entries\": [";

    private static final String GROUP = "{\"kind\": \"group\", \"id\": \"g\", \"title\": \"G\", \"entries\": [";

    /** The memory of a program that keeps the whole document, a thousand characters per entry. */
    private static final long MUCH = 100_000L * 1_000;

    @Test
    void reportsAWrongEntryInAnEndlessDocument() {
        PiecesStream endless = new PiecesStream(Stream.concat(
                Stream.of(START, SECTION, entry(0), ",{\"kind\": \"gadget\"},"),
                Stream.iterate(1, number -> number + 1).map(number -> entry(number) + ",")));
        assertThatThrownBy(() -> new JsonCatalogReader().read(endless))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageStartingWith("/sections/0/entries/1/kind: \"gadget\" is not a valid kind of entry");
    }

    @Test
    void reportsAWrongEntryInAnEndlessEntry() {
        PiecesStream endless = new PiecesStream(Stream.concat(
                Stream.of(START, SECTION, GROUP, "[],"),
                Stream.iterate(1, number -> number + 1).map(number -> entry(number) + ",")));
        assertThatThrownBy(() -> new JsonCatalogReader().read(endless))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage("/sections/0/entries/0/entries/0: found an array; write an object");
    }

    @Test
    void reportsAnotherSchemaVersionBeforeTheRestIsRead() {
        PiecesStream endless = new PiecesStream(
                Stream.concat(Stream.of("{\"schemaVersion\": 2, \"parts\": ["), Stream.generate(() -> "{},")));
        assertThatThrownBy(() -> new JsonCatalogReader().read(endless))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage(
                        "/schemaVersion: found 2; write 1, the version that this release reads; a later one may read it");
    }

    @Test
    void readsMembersInAnyOrder() throws IOException {
        PiecesStream backwards = new PiecesStream(Stream.of(
                "{\"sections\": [{\"entries\": [{\"entries\": [",
                entry(1),
                "], \"title\": \"G\", \"id\": \"g\", \"kind\": \"group\"}], \"title\": \"S\", \"id\": \"s\"}],",
                "\"title\": \"C\", \"id\": \"c\", \"schemaVersion\": 1}"));
        PiecesStream forwards = new PiecesStream(Stream.of(START, SECTION, GROUP, entry(1), "]}]}]}"));
        assertThat(new JsonCatalogReader().read(backwards)).isEqualTo(new JsonCatalogReader().read(forwards));
    }

    @Test
    void keepsOnlyTheCatalogInMemory() throws IOException {
        Stream<String> more = IntStream.range(1, 100_000).mapToObj(number -> "," + entry(number));
        PiecesStream large = new PiecesStream(
                Stream.concat(Stream.of(START, SECTION, entry(0)), Stream.concat(more, Stream.of("]}]}"))));
        Catalog catalog = new JsonCatalogReader().read(large);
        long after = PiecesStream.inUse();
        assertThat(catalog.entries()).hasSize(100_000);
        assertThat(catalog.entries().map(Entry::id).skip(99_999)).containsExactly("e99999");
        assertThat(large.inUseAtTheEnd() - after)
                .as("bytes that are kept beside the catalog when all but the end of the document is read")
                .isLessThan(MUCH / 10);
    }

    private static String entry(int number) {
        return "{\"kind\": \"resource\", \"id\": \"e" + number
                + "\", \"title\": \"E\", \"url\": \"https://example.org/\"," + " \"description\": {\"text\": \""
                + "not kept ".repeat(100) + number + "\", \"markdown\": \"d\"}}";
    }
}
