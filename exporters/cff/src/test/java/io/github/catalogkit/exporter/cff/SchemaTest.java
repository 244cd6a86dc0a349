package io.github.catalogkit.exporter.cff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that the Citation File Format publishes, in a validator that we did not write. */
final class SchemaTest {

    static Stream<Catalog> catalogs() {
        return Stream.of(
                SampleCatalogs.everything(),
                SampleCatalogs.empty(),
                SampleCatalogs.hostile(),
                SampleCatalogs.everyProperty()
                        .withImprint(SampleCatalogs.everything().imprint()));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void acceptsACatalog(Catalog catalog) {
        assertThat(CffFile.of(catalog).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: List",
                "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: []",
                "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: [{name: n}]\ntype: list",
                "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: [{name: n}]\ndate-released: \"2018\"",
                "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: [{name: n}]\nlicense: Free",
                "cff-version: 1.2.0\nmessage: m\ntitle: t\nauthors: [{name: n}]\nlanguage: en"
            })
    void wouldRejectWhatIsWrong(String text) {
        assertThat(CffFile.of(text).errors()).isNotEmpty();
    }
}
