package io.github.catalogkit.reader.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.Position;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the locations of values in a document. */
final class LocatedValuesTest {

    private static final String MEMBERS = """
            "title": "T", "description": {"text": "a b", "markdown": "a *b*"},
            "authors": [{"name": "Ada Byron", "family": "Byron", "orcid": "0"}, {"organization": "O"}],
            "published": "2020", "tags": ["x", "y"], "links": [{"label": "L", "url": "https://l.example/"}],
            "relations": [{"kind": "uses", "target": "u"}, {"kind": "seeAlso", "target": "v"},
              {"kind": "uses", "target": "w"}],
            "license": "MIT", "language": ["en", "de"],
            "identifiers": [{"scheme": "pmid", "value": "1"}, {"scheme": "wikidata", "value": "Q1"}],
            "facts": [{"name": "Since", "value": {"text": "1843", "markdown": "1843"}},
              {"name": "Price", "value": {"text": "free", "markdown": "*free*"}}],
            "publicationDetails": {"volume": "1", "pages": "12-34"},
            "image": {"path": "a.png", "description": "A"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "id | \"t\"",
                "title | \"T\"",
                "url | \"https://example.org/\"",
                "description | \"a *b*\"",
                "authors[0].name | \"Ada Byron\"",
                "authors[0].orcid | \"0\"",
                "authors[1].organization | \"O\"",
                "tags[1] | \"y\"",
                "links[0].url | \"https://l.example/\"",
                "uses[0] | \"u\"",
                "uses[1] | \"w\"",
                "seeAlso[0] | \"v\"",
                "license | \"MIT\"",
                "license[0] | \"MIT\"",
                "language[1] | \"de\"",
                "identifiers[1].value | \"Q1\"",
                "facts[1].name | \"Price\"",
                "facts[1].value | \"*free*\"",
                "publicationDetails.pages | \"12-34\"",
                "image.path | \"a.png\""
            })
    void locatesAValueByItsMember(String member, String value) {
        LocatedDocument document = LocatedDocument.ofTool(MEMBERS);
        assertThat(document.at(document.entry(), member)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "authors[0] | \"Ada Byron\"",
                "authors | \"Ada Byron\"",
                "links[0] | \"L\"",
                "authors[1].name | \"O\"",
                "repository | \"T\"",
                "supersededBy[0] | \"T\"",
                "'' | \"T\""
            })
    void locatesAPartAtTheValueThatNamesIt(String member, String value) {
        LocatedDocument document = LocatedDocument.ofTool(MEMBERS);
        assertThat(document.at(document.entry(), member.equals("''") ? "" : member))
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void locatesEveryPartOfACatalog(boolean indented) {
        String json = indented
                ? Document.export(SampleCatalogs.everything())
                : Document.everything().tree().toString();
        LocatedDocument document = LocatedDocument.of(json);
        Catalog catalog = document.reading().catalog();
        assertThat(document.at(catalog, "id")).contains(quoted(catalog.id()));
        assertThat(catalog.allSections())
                .isNotEmpty()
                .allSatisfy(section -> assertThat(document.at(section, "id")).contains(quoted(section.id())));
        assertThat(Stream.concat(catalog.entries(), catalog.companion().stream()))
                .hasSizeGreaterThan(10)
                .allSatisfy(entry -> assertThat(document.at(entry, "id")).contains(quoted(entry.id())));
    }

    @Test
    void locatesValuesOfTheCatalog() {
        LocatedDocument document = LocatedDocument.of(Document.export(Document.published()));
        Catalog catalog = document.reading().catalog();
        assertThat(document.at(catalog, "imprint.updated")).contains("\"2018-05\"");
        assertThat(document.at(catalog, "imprint.maintainers[1].organization")).contains("\"SIG Network\"");
    }

    @Test
    void valuesOfDeclaredTagsAndOfSectionsAreLocated() {
        LocatedDocument document = LocatedDocument.of(
                "{\"schemaVersion\":1,\"id\":\"c\",\"title\":\"C\",\"declaredTags\":[{\"name\":\"a\"},{\"name\":\"b\",\"url\":\"https://b.example/\"}],\"sections\":[{\"id\":\"s\",\"title\":\"S\",\"facts\":[{\"name\":\"Since\"},{\"name\":\"Price\",\"values\":[\"free\",\"paid\"]}],\"links\":[{\"label\":\"L\",\"url\":\"https://l.example/\"}],\"intentionallyEmpty\":true}]}");
        Catalog catalog = document.reading().catalog();
        assertThat(document.at(catalog, "declaredTags[1].name")).contains("\"b\"");
        assertThat(document.at(catalog, "declaredTags[1].url")).contains("\"https://b.example/\"");
        Section section = catalog.sections().get(0);
        assertThat(document.at(section, "facts[1].name")).contains("\"Price\"");
        assertThat(document.at(section, "facts[1].values[1]")).contains("\"paid\"");
        assertThat(document.at(section, "links[0].url")).contains("\"https://l.example/\"");
        assertThat(document.at(section, "intentionallyEmpty")).contains("true");
    }

    @Test
    void locatesMembersInAnyOrder() {
        LocatedDocument document = LocatedDocument.of(
                "{\"sections\": [{\"sections\": [{\"title\": \"B\", \"id\": \"b\"}], \"title\": \"A\", \"entries\": [{\"url\": \"https://e.example/\", \"title\": \"E\", \"id\": \"e\", \"kind\": \"resource\"}], \"id\": \"a\"}], \"title\": \"C\", \"id\": \"c\", \"schemaVersion\": 1}");
        List<Section> sections = document.reading().catalog().allSections().toList();
        assertThat(document.at(sections.get(1), "title")).contains("\"B\"");
        assertThat(document.at(document.entry(), "")).contains("\"E\"");
    }

    @Test
    void locatesValuesThatAreNotText() {
        LocatedDocument document = LocatedDocument.of(
                "{\"schemaVersion\":1,\"id\":\"c\",\"title\":\"C\",\"style\":{\"sectionLevel\":3,\"marker\":\"* \"},\"layout\":{}}");
        Catalog catalog = document.reading().catalog();
        assertThat(document.at(catalog, "style.sectionLevel")).contains("3");
        assertThat(document.at(catalog, "layout")).contains("{}");
        assertThat(document.at(catalog, "schemaVersion")).contains("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void countsLinesAndColumnsLikeAnEditor(String lineEnd) {
        String json = "\uFEFF{\"schemaVersion\": 1, \"id\": \"c\", \"title\": \"C\"," + lineEnd + lineEnd
                + "\"introduction\": {\"text\": \"\ud83d\ude00\", \"markdown\": \"\ud83d\ude00\"}}";
        LocatedDocument document = LocatedDocument.of(json);
        Catalog catalog = document.reading().catalog();
        assertThat(position(document, catalog, "id")).contains(new Position(1, 28));
        assertThat(position(document, catalog, "introduction")).contains(new Position(3, 44));
    }

    private static Optional<Position> position(LocatedDocument document, Catalog catalog, String member) {
        return document.reading().locations().range(catalog, member).map(range -> range.start());
    }

    @Test
    void readsAnotherEncodingWithoutLocations() {
        Reading reading =
                LocatedDocument.read(Document.everything().tree().toString().getBytes(StandardCharsets.UTF_16LE));
        assertThat(reading.catalog()).isEqualTo(SampleCatalogs.everything());
        Entry entry = reading.catalog().entries().findFirst().orElseThrow();
        assertThat(reading.locations().range(entry, "title")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"title\": \"T\", \"license\": 1 | 4:89 | found a number; write a text",
                "\"title\": \"T\", \"licenze\": \"MIT\" | 4:89 | a member of this name is unknown here",
                "\"name\": \"\\u00e9\" | 4:14 | \"title\" is missing among",
                "\"title\": \"é\" \"x\" | 4:77 | this is not valid JSON: Unexpected character ('\"'"
            })
    void locatesErrors(String members, String position, String message) {
        assertThatThrownBy(() -> LocatedDocument.ofTool(members))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        exception -> assertThat(exception
                                        .range()
                                        .map(range -> range.start().toString()))
                                .contains(position))
                .hasMessageStartingWith(message);
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }
}
