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
                "/schemaVersion | 2 | /schemaVersion: found 2; write 1, the version that this release reads",
                "/schemaVersion | \"1\" | /schemaVersion: found a text; write a number",
                "/x~1y | 1 | /x~1y: a member of this name is unknown here; write one of schemaVersion, $schema, id",
                "/title | null | /title: found null; write a text",
                "/title | 7 | /title: found a number; write a text",
                "/sections | {} | /sections: found an object; write an array",
                "/sections/0/id | \"A b\" | /sections/0/id: \"A b\" is not a valid id: use lowercase ASCII letters, digits and single hyphens; write \"a-b\"",
                "/companion/kind | \"tool\" | /companion/kind: \"tool\" is not a valid companion; write book"
            })
    void reportsProblemsOfACatalog(String location, String value, String message) {
        assertRejected(Document.everything().with(location, value), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/kind | \"gadget\" | /kind: \"gadget\" is not a valid kind of entry; write one of article, blog, book, chapter,",
                "/url | \"ftp://x/\" | /url: \"ftp://x/\" is not a valid URL: the scheme is ",
                "/published | \"2018-13\" | /published: \"2018-13\" is not a valid calendar date; write a year, month",
                "/published | \"May\" | /published: \"May\" is not an ISO date; write a year, month or day such as 2018",
                "/status | \"gone\" | /status: \"gone\" is not a valid status; write one of active, archived, deprecated",
                "/repository | \"MIT\" | /repository: a member of this name is unknown here; write one of kind, id, title",
                "/tags | [\"a\", 1] | /tags/1: found a number; write a text",
                "/description | {\"text\": \"\", \"markdown\": \"<b>\"} | /description/markdown: \"<b>\" has the HTML",
                "/authors/0/family | \"X\" | /authors/0/family: \"X\" neither starts nor ends the name \"Jon Langemak\"",
                "/authors/2/name | \"X\" | /authors/2/name: a member of this name is unknown here; write one of org",
                "/links/0/url | \"x\" | /links/0/url: \"x\" is not a valid URL: the scheme is ",
                "/relations/1/kind | \"is\" | /relations/1/kind: \"is\" is not a valid kind of relation; write one of seeAlso, sup"
            })
    void reportsProblemsOfAnEntry(String location, String value, String message) {
        assertRejected(Document.everything().with(ENTRY + location, value), ENTRY + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/style/sectionLevel | 7 | /style/sectionLevel: found 7; write a whole number from 1 to 6",
                "/style/contentsDepth | 1.5 | /style/contentsDepth: found 1.5; write a whole number from 0 to",
                "/style/blanksAfterHeading | -1 | /style/blanksAfterHeading: found -1; write a whole number",
                "/style/indent | \"\\n\" | has a line break; write the start of one line",
                "/style/lines | [1] | /style/lines/0: found a number; write a text",
                "/style/bullet | \"-\" | /style/bullet: a member of this name is unknown here; write one of marker",
                "/layout/line | null | /layout/line: found null; write a text",
                "/sections/0/layout/foot | \"\" | /sections/0/layout/foot: a member of this name is unknown here"
            })
    void reportsProblemsOfAStyleOrLayout(String location, String value, String message) {
        assertRejected(Document.styled().with(location, value), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/imprint | [] | /imprint: found an array; write an object",
                "/imprint/homepage | \"x\" | /imprint/homepage: \"x\" is not a valid URL: the scheme is missing; write an absolute",
                "/imprint/updated | \"May\" | /imprint/updated: \"May\" is not an ISO date; write a year, month or day",
                "/imprint/maintainers | [{}] | /imprint/maintainers/0: \"name\" is missing among []; add it as a text",
                "/imprint/editor | \"x\" | /imprint/editor: a member of this name is unknown here; write one of main"
            })
    void reportsProblemsOfCatalogMetadata(String location, String value, String message) {
        assertRejected(Document.of(Document.published()).with(location, value), message);
    }

    @Test
    void completesAStyleWithTheDefaults() {
        assertThat(Document.of(SampleCatalogs.empty())
                        .with("/style", "{\"marker\": \"* \"}")
                        .read()
                        .style())
                .isEqualTo(Style.builder().marker("* ").build());
    }

    @Test
    void isFoundByFormatAndFileName() {
        assertThat(Readers.load().ofFormat("json")).containsInstanceOf(JsonCatalogReader.class);
        assertThat(Readers.load().ofFile("list.JSON")).containsInstanceOf(JsonCatalogReader.class);
    }

    @Test
    void implementsTheReaderInterface() throws IOException {
        byte[] json = EVERYTHING.getBytes(StandardCharsets.UTF_8);
        Reading reading = new JsonCatalogReader().read(new ByteArrayInputStream(json), "a name");
        assertThat(reading.catalog()).isEqualTo(SampleCatalogs.everything());
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id", "kind", "title"})
    void reportsMissingMemberOfAnEntry(String member) {
        assertRejected(Document.everything().without(ENTRY + "/" + member), ENTRY + ": \"" + member + "\" is missing");
    }

    @Test
    void reportsTheMissingUrlOfAnEntryThatNeedsOne() {
        String tool = "/sections/1/sections/0/entries/0";
        assertRejected(Document.everything().without(tool + "/url"), tool + ": \"url\" is missing");
    }

    @Test
    void reportsMissingMemberWithTheExistingMembers() {
        assertRejected(
                Document.of("{\"titel\": \"x\"}"), "\"schemaVersion\" is missing among [titel]; add it as a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"id\": \"a\" | 1:11 | this is not valid JSON: Unexpected end-of-input: expected close marker for Object",
                "{\"id\": | 1:7 | this is not valid JSON: Unexpected end-of-input",
                "{\"id\": \"a\" \"b\"} | 1:12 | this is not valid JSON: Unexpected character",
                "{\"id\": 1, \"id\": 2} | 1:15 | this is not valid JSON: Duplicate Object property \"id\"",
                "{\"id\": [1} | 1:10 | this is not valid JSON: Unexpected close marker '}': expected ']'",
                "{\"id\": NaN} | 1:11 | this is not valid JSON: Non-standard token 'NaN'",
                "{\"id\": +1} | 1:9 | this is not valid JSON: Unexpected character ('+'",
                "// note | 1:1 | this is not valid JSON: Unexpected character ('/'",
                "{\"id\": \u001e1} | 1:8 | this is not valid JSON: Illegal character",
                "{} {} | 1:4 | this is not valid JSON: another value follows the first; remove it"
            })
    void reportsTheLocationOfASyntaxError(String json, String location, String message) {
        assertThatThrownBy(() -> Document.read(json))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContainingAny("Feature", "Source", "tools.jackson")
                .extracting(JsonCatalogReaderTest::position)
                .hasToString(location);
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
    void rejectsAnArray() {
        assertThatThrownBy(() -> Document.read("[]"))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage("found an array; write an object");
    }

    @Test
    void rejectsAnEmptyDocument() {
        assertThatThrownBy(() -> Document.read(""))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage("found nothing; write an object");
    }

    @Test
    void rejectsADocumentThatIsNestedTooDeeply() {
        assertThatThrownBy(() -> Document.read("[".repeat(1000)))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("500");
    }

    @Test
    void rejectsAHugeNumber() {
        assertThatThrownBy(() -> Document.read("{\"schemaVersion\": " + "1".repeat(2000) + "}"))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessage(
                        "this exceeds a limit of the reader: Number value length (2000) exceeds the maximum allowed (1000)");
    }

    @Test
    void rejectsADocumentThatIsNotUtf8() {
        byte[] latin = "{\"id\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new JsonCatalogReader().read(new ByteArrayInputStream(latin)))
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining("UTF-8")
                .extracting(JsonCatalogReaderTest::position)
                .extracting(Position::line)
                .isEqualTo(1);
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(Document.read("\ufeff" + Document.everything().tree())).isEqualTo(SampleCatalogs.everything());
    }

    @Test
    void rethrowsAnExceptionOfTheStream() {
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
    void percentEncodesInvalidCharactersOfAUrl() {
        assertThat(Document.everything()
                        .with(ENTRY + "/url", "\"https://example.org/a b\"")
                        .read()
                        .entries()
                        .findFirst()
                        .flatMap(Entry::address))
                .contains(WebAddress.of("https://example.org/a%20b"));
    }

    @Test
    void removesARepeatedTag() {
        assertThat(Document.everything()
                        .with(ENTRY + "/tags", "[\"cni\", \"cni\"]")
                        .read()
                        .entries()
                        .findFirst()
                        .map(Entry::tags))
                .contains(List.of("cni"));
    }

    private static Position position(Throwable exception) {
        return ((UnreadableSourceException) exception).range().orElseThrow().start();
    }

    private static void assertRejected(Document document, String message) {
        assertThatThrownBy(document::read)
                .isInstanceOf(CatalogFormatException.class)
                .hasMessageContaining(message);
    }
}
