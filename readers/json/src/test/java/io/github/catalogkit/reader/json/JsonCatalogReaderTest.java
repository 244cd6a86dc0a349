package io.github.catalogkit.reader.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.layout.Style;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Position;
import io.github.catalogkit.source.Readers;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonCatalogReaderTest {

    private static final String ENTRY = "/sections/0/entries/0";

    private static final String EVERYTHING = Document.export(SampleCatalogs.everything());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/schemaVersion | 2 | At /schemaVersion: found 2; expected 1, the version that this release reads",
                "/schemaVersion | \"1\" | At /schemaVersion: found a text; expected a number",
                "/x~1y | 1 | At /x~1y: a member of this name is unknown here; write one of schemaVersion, $schema, id",
                "/title | null | At /title: found null; expected a text",
                "/title | 7 | At /title: found a number; expected a text",
                "/sections | {} | At /sections: found an object; expected an array",
                "/sections/0/id | \"A b\" | At /sections/0/id: \"A b\" is not a valid id: use lowercase ASCII letters, digits and single hyphens; write \"a-b\"",
                "/companion/kind | \"tool\" | At /companion/kind: \"tool\" is not a valid companion; write book"
            })
    void tellsWhatIsWrongWithACatalog(String place, String value, String message) {
        assertRefused(Document.everything().with(place, value), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/kind | \"gadget\" | /kind: \"gadget\" is not a valid kind of entry; write one of article, blog, book, chapter,",
                "/url | \"ftp://x/\" | /url: \"ftp://x/\" is not a valid URL: the scheme is ",
                "/published | \"2018-13\" | /published: \"2018-13\" is not a date of the calendar; write a year, month",
                "/published | \"May\" | /published: \"May\" is not an ISO date; write a year, month or day such as 2018",
                "/status | \"gone\" | /status: \"gone\" is not a valid status; write one of active, archived, deprecated",
                "/repository | \"MIT\" | /repository: a member of this name is unknown here; write one of kind, id, title",
                "/tags | [\"a\", 1] | /tags/1: found a number; expected a text",
                "/description | {\"text\": \"\", \"markdown\": \"<b>\"} | /description/markdown: \"<b>\" has the HTML",
                "/authors/0/family | \"X\" | /authors/0/family: \"X\" neither starts nor ends the name \"Jon Langemak\"",
                "/authors/2/name | \"X\" | /authors/2/name: a member of this name is unknown here; write one of org",
                "/links/0/url | \"x\" | /links/0/url: \"x\" is not a valid URL: the scheme is ",
                "/relations/1/kind | \"is\" | /relations/1/kind: \"is\" is not a valid kind of relation; write one of seeAlso, sup"
            })
    void tellsWhatIsWrongWithAnEntry(String place, String value, String message) {
        assertRefused(Document.everything().with(ENTRY + place, value), "At " + ENTRY + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/style/sectionLevel | 7 | At /style/sectionLevel: found 7; expected a whole number from 1 to 6",
                "/style/contentsDepth | 1.5 | At /style/contentsDepth: found 1.5; expected a whole number from 0 to",
                "/style/blanksAfterHeading | -1 | At /style/blanksAfterHeading: found -1; expected a whole number",
                "/style/indent | \"\\n\" | has a line break; write the start of one line",
                "/style/lines | [1] | At /style/lines/0: found a number; expected a text",
                "/style/bullet | \"-\" | At /style/bullet: a member of this name is unknown here; write one of marker",
                "/layout/line | null | At /layout/line: found null; expected a text",
                "/sections/0/layout/foot | \"\" | At /sections/0/layout/foot: a member of this name is unknown here"
            })
    void tellsWhatIsWrongWithAStyleOrALayout(String place, String value, String message) {
        assertRefused(Document.styled().with(place, value), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/imprint | [] | At /imprint: found an array; expected an object",
                "/imprint/homepage | \"x\" | At /imprint/homepage: \"x\" is not a valid URL: the scheme is missing; write an absolute",
                "/imprint/updated | \"May\" | At /imprint/updated: \"May\" is not an ISO date; write a year, month or day",
                "/imprint/maintainers | [{}] | At /imprint/maintainers/0: \"name\" is missing among []; expected a text",
                "/imprint/editor | \"x\" | At /imprint/editor: a member of this name is unknown here; write one of main"
            })
    void tellsWhatIsWrongWithAnImprint(String place, String value, String message) {
        assertRefused(Document.of(Document.published()).with(place, value), message);
    }

    @Test
    void takesWhatAStyleLeavesOutFromThatOfTheHouse() {
        assertThat(Document.of(SampleCatalogs.empty())
                        .with("/style", "{\"marker\": \"* \"}")
                        .read()
                        .style())
                .isEqualTo(Style.builder().marker("* ").build());
    }

    @Test
    void isFoundByItsFormatAndByTheNameOfAFile() {
        assertThat(Readers.load().ofFormat("json")).containsInstanceOf(JsonCatalogReader.class);
        assertThat(Readers.load().ofFile("list.JSON")).containsInstanceOf(JsonCatalogReader.class);
    }

    @Test
    void readsAsAnyReaderDoes() throws IOException {
        byte[] json = EVERYTHING.getBytes(StandardCharsets.UTF_8);
        Reading reading = new JsonCatalogReader().read(new ByteArrayInputStream(json), "a name");
        assertThat(reading.catalog()).isEqualTo(SampleCatalogs.everything());
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id", "kind", "title", "url"})
    void tellsWhatAnEntryLacks(String member) {
        assertRefused(
                Document.everything().without(ENTRY + "/" + member), "At " + ENTRY + ": \"" + member + "\" is missing");
    }

    @Test
    void tellsWhatStandsWhereAMemberIsMissing() {
        assertRefused(
                Document.of("{\"titel\": \"x\"}"), "\"schemaVersion\" is missing among [titel]; expected a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"id\": \"a\" | 1:11 | this cannot be read as JSON. Unexpected end-of-input: expected close marker for Object",
                "{\"id\": | 1:7 | this cannot be read as JSON. Unexpected end-of-input",
                "{\"id\": \"a\" \"b\"} | 1:12 | this cannot be read as JSON. Unexpected character",
                "{\"id\": 1, \"id\": 2} | 1:15 | this cannot be read as JSON. Duplicate Object property \"id\"",
                "{\"id\": [1} | 1:10 | this cannot be read as JSON. Unexpected close marker '}': expected ']'",
                "{\"id\": NaN} | 1:11 | this cannot be read as JSON. Non-standard token 'NaN'",
                "{\"id\": +1} | 1:9 | this cannot be read as JSON. Unexpected character ('+'",
                "// note | 1:1 | this cannot be read as JSON. Unexpected character ('/'",
                "{\"id\": \u001e1} | 1:8 | this cannot be read as JSON. Illegal character",
                "{} {} | 1:4 | this cannot be read as JSON. Another value follows the first; remove it"
            })
    void tellsWhereADocumentIsNoJson(String json, String place, String message) {
        assertThatThrownBy(() -> Document.read(json))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContainingAny("Feature", "Source", "tools.jackson")
                .extracting(JsonCatalogReaderTest::position)
                .hasToString(place);
    }

    @Test
    void countsLines() {
        String whole = EVERYTHING;
        int cut = whole.indexOf("\"Everything there is\"");
        assertThatThrownBy(() -> Document.read(whole.substring(0, cut)))
                .isInstanceOf(CatalogFormatException.class)
                .extracting(JsonCatalogReaderTest::position)
                .extracting(Position::line)
                .isEqualTo(5);
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> Document.read("[]"))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage("At the top: found an array; expected an object");
    }

    @Test
    void refusesAnEmptyDocument() {
        assertThatThrownBy(() -> Document.read(""))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage("At the top: found nothing; expected an object");
    }

    @Test
    void refusesWhatNestsTooDeep() {
        assertThatThrownBy(() -> Document.read("[".repeat(1000)))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("500");
    }

    @Test
    void refusesANumberThatNeverEnds() {
        assertThatThrownBy(() -> Document.read("{\"schemaVersion\": " + "1".repeat(2000) + "}"))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage(
                        "At the top: this is larger than what is read. Number value length (2000) exceeds the maximum allowed (1000)");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = "{\"id\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new JsonCatalogReader().read(new ByteArrayInputStream(latin)))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("UTF-8")
                .extracting(JsonCatalogReaderTest::position)
                .extracting(Position::line)
                .isEqualTo(1);
    }

    @Test
    void readsWhatAnEditorPutAByteOrderMarkBefore() {
        assertThat(Document.read("\ufeff" + Document.everything().tree())).isEqualTo(SampleCatalogs.everything());
    }

    @Test
    void handsOnWhatTheStreamThrows() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] octets, int from, int count) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> new JsonCatalogReader().read(broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("connection lost");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(EVERYTHING.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(new JsonCatalogReader().read(in)).isEqualTo(SampleCatalogs.everything());
        assertThat(closed[0]).isFalse();
    }

    @Test
    void percentEncodesWhatAnAddressCannotHave() {
        assertThat(Document.everything()
                        .with(ENTRY + "/url", "\"https://example.org/a b\"")
                        .read()
                        .entries()
                        .findFirst()
                        .flatMap(Entry::address))
                .contains(WebAddress.of("https://example.org/a%20b"));
    }

    @Test
    void readsATagThatStandsTwiceOnce() {
        assertThat(Document.everything()
                        .with(ENTRY + "/tags", "[\"cni\", \"cni\"]")
                        .read()
                        .entries()
                        .findFirst()
                        .map(Entry::tags))
                .contains(List.of("cni"));
    }

    private static Position position(Throwable refusal) {
        return ((UnreadableSourceException) refusal).range().orElseThrow().start();
    }

    private static void assertRefused(Document document, String message) {
        assertThatThrownBy(document::read)
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining(message);
    }
}
