package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLName;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Compares names of people in citations with those that third-party programs read. */
class NamesTest {

    private static final List<NameRow> ROWS = NameRow.all();

    private static final Catalog CATALOG = Catalog.of(
            "names",
            "Names",
            Section.of(
                    "all",
                    "All",
                    IntStream.range(0, ROWS.size()).mapToObj(NamesTest::cited).toArray(Resource[]::new)));

    private static final List<String> BIBTEX = CitationReaders.bibtexAuthors(Exports.of("bibtex", CATALOG));
    private static final List<String> RIS = CitationReaders.risAuthors(Exports.of("ris", CATALOG));
    private static final List<JsonNode> CSL = CitationReaders.cslAuthors(Exports.of("csl", CATALOG));

    private static final Pattern UNREADABLE = Pattern.compile("['’0-9]|\\{.*,|,.*\\{|\\\\");

    private static Resource cited(int index) {
        return Resource.of(EntryDetails.of("name-" + index, "Title " + index)
                .url("https://example.org/" + index)
                .author(ROWS.get(index).person())
                .build());
    }

    static List<NameRow> names() {
        return ROWS;
    }

    @ParameterizedTest
    @MethodSource("names")
    void isInBibtex(NameRow row) {
        assertThat(BIBTEX.get(ROWS.indexOf(row))).isEqualTo(row.bibtex());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isInCsl(NameRow row) {
        JsonNode name = CSL.get(ROWS.indexOf(row));
        assertThat(name.propertyStream()
                        .map(member ->
                                member.getKey() + ": " + member.getValue().asString())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(row.csl());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isInRis(NameRow row) {
        assertThat(RIS.get(ROWS.indexOf(row))).isEqualTo(row.ris());
    }

    /** The names that citeproc-java can take apart: it drops apostrophes and digits, and takes braces for one name. */
    static Stream<NameRow> namesForCiteproc() {
        return ROWS.stream().filter(row -> !UNREADABLE.matcher(row.bibtex()).find());
    }

    @ParameterizedTest
    @MethodSource("namesForCiteproc")
    void hasTheSamePartsAsInCiteproc(NameRow row) {
        CSLName read = NameParser.parse(BIBTEX.get(ROWS.indexOf(row)))[0];
        JsonNode csl = CSL.get(ROWS.indexOf(row));
        String particles = joined(text(read.getNonDroppingParticle()), text(read.getDroppingParticle()));
        assertThat(joined(text(read.getGiven()), particles, text(read.getFamily())))
                .isEqualTo(joined(text(csl, "given"), text(csl, "family")));
        assertThat(text(read.getSuffix())).isEqualTo(text(csl, "suffix"));
        assertThat(text(read.getLiteral())).isEqualTo(text(csl, "literal"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String text(JsonNode name, String member) {
        return name.path(member).asString("");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
