package io.github.catalogkit.exporter.cff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MetadataTest {

    private static final Imprint NONE = Imprint.none();

    @Test
    void aListIsADataset() {
        CffFile file = CffFile.of(SampleCatalogs.everything());
        assertThat(file.get("/type")).isEqualTo("dataset");
        assertThat(file.get("/title")).isEqualTo("Everything there is");
        assertThat(file.get("/url")).isEqualTo("https://example.org/list");
        assertThat(file.get("/abstract")).isEqualTo("All kinds, with code, weight and a link.");
    }

    @Test
    void aListWithoutATitleHasItsId() {
        CffFile file = CffFile.of(Catalog.of("meshes", ""));
        assertThat(file.get("/title")).isEqualTo("meshes");
        assertThat(file.get("/authors/0/name")).isEqualTo("Contributors to meshes");
        assertThat(file.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Lovelace           | {"family-names":"Lovelace","given-names":"Ada"}
            Ludwig van Beethoven   | {"family-names":"Beethoven","given-names":"Ludwig","name-particle":"van"}
            Jean de La Fontaine    | {"family-names":"La Fontaine","given-names":"Jean","name-particle":"de"}
            Martin Luther King Jr. | {"family-names":"King","given-names":"Martin Luther","name-suffix":"Jr."}
            Grace Hopper, PhD      | {"family-names":"Hopper","given-names":"Grace"}
            Plato                  | {"family-names":"Plato"}
            """)
    void aMaintainerIsAnAuthorInParts(String name, String parts) {
        CffFile file = CffFile.of(NONE.withMaintainers(PersonAuthor.of(name)));
        assertThat(file.get("/authors/0")).isEqualTo(parts);
        assertThat(file.errors()).isEmpty();
    }

    @Test
    void aPersonHasAnAffiliationAndAnOrcidUrl() {
        CffFile file = CffFile.of(NONE.withMaintainers(PersonAuthor.of("Ada Lovelace")
                .withAffiliation("Analytical Engines")
                .withOrcid("0000-0002-1825-0097")));
        assertThat(file.get("/authors/0/affiliation")).isEqualTo("Analytical Engines");
        assertThat(file.get("/authors/0/orcid")).isEqualTo("https://orcid.org/0000-0002-1825-0097");
        assertThat(file.errors()).isEmpty();
    }

    @Test
    void anOrcidOfAnotherFormIsLeftOut() {
        CffFile file =
                CffFile.of(NONE.withMaintainers(PersonAuthor.of("Ada Lovelace").withOrcid("1825-0097")));
        assertThat(file.get("/authors/0/orcid")).isEmpty();
    }

    @Test
    void anOrganizationIsAnEntity() {
        CffFile file = CffFile.of(NONE.withMaintainers(OrganizationAuthor.of("SIG Network")));
        assertThat(file.get("/authors")).isEqualTo("[{\"name\":\"SIG Network\"}]");
    }

    @Test
    void anAuthorAppearsOnce() {
        CffFile file = CffFile.of(NONE.withMaintainers(
                PersonAuthor.of("Ada Lovelace"), PersonAuthor.of("Ada Lovelace").withCreditedAs("Ada")));
        assertThat(file.tree().at("/authors")).hasSize(1);
        assertThat(file.errors()).isEmpty();
    }

    @Test
    void theAuthorsOfAListWithoutMaintainersAreItsContributors() {
        assertThat(CffFile.of(NONE).get("/authors")).isEqualTo("[{\"name\":\"Contributors to List\"}]");
        assertThat(CffFile.of(NONE.withMaintainers(OrganizationAuthor.of(""))).get("/authors"))
                .isEqualTo("[{\"name\":\"Contributors to List\"}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CC0-1.0                    | CC0-1.0
            GPL-2.0+                   | GPL-2.0+
            MIT OR Apache-2.0          | ["MIT","Apache-2.0"]
            (MIT OR Apache-2.0)        | ["MIT","Apache-2.0"]
            MIT OR MIT                 | MIT
            """)
    void aLicenseIsAnIdentifierOrSeveralToChooseFrom(String expression, String written) {
        CffFile file = CffFile.of(NONE.withLicense(expression));
        assertThat(file.get("/license")).isEqualTo(written);
        assertThat(file.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIT AND Apache-2.0",
                "GPL-2.0-only WITH Classpath-exception-2.0",
                "LicenseRef-mine",
                "Apache-2.0+",
                "do what you want",
                "(MIT AND BSD-2-Clause) OR Apache-2.0"
            })
    void aLicenseThatTheFormatCannotExpressIsLeftOut(String expression) {
        assertThat(CffFile.of(NONE.withLicense(expression)).get("/license")).isEmpty();
    }

    @Test
    void itIsReleasedOnTheDayOfItsLastChange() {
        assertThat(CffFile.of(NONE.withCreated("2018-01-02").withUpdated("2024-05-31"))
                        .get("/date-released"))
                .isEqualTo("2024-05-31");
        assertThat(CffFile.of(NONE.withCreated("2018-01-02")).get("/date-released"))
                .isEqualTo("2018-01-02");
    }

    @Test
    void aDateWithoutADayIsLeftOut() {
        assertThat(CffFile.of(NONE.withCreated("2018-01-02").withUpdated("2024-05"))
                        .get("/date-released"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-02", "-0534-03-04", "2018-01-02~"})
    void aDateWithoutAnExactDayOfTheCommonEraIsLeftOut(String date) {
        assertThat(CffFile.of(NONE.withUpdated(date)).get("/date-released")).isEmpty();
    }

    @Test
    void aRangeIsItsFirstDay() {
        assertThat(CffFile.of(NONE.withUpdated("2024-05-30/2024-05-31")).get("/date-released"))
                .isEqualTo("2024-05-30");
    }

    @Test
    void theMostFrequentTagsAreKeywords() {
        Catalog catalog = SampleCatalogs.of(tool("a", "rare", "mesh"), tool("b", "mesh", "proxy"), tool("c", "proxy"));
        assertThat(CffFile.of(catalog).get("/keywords")).isEqualTo("[\"mesh\",\"proxy\",\"rare\"]");
        assertThat(CffFile.of(catalog, Map.of("keywords", "2")).get("/keywords"))
                .isEqualTo("[\"mesh\",\"proxy\"]");
        assertThat(CffFile.of(catalog, Map.of("keywords", "0")).get("/keywords"))
                .isEmpty();
    }

    private static Tool tool(String id, String... tags) {
        return Tool.of(EntryDetails.of(id, id)
                .url("https://example.org/" + id)
                .tags(tags)
                .build());
    }
}
