package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrcidTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X", "0000-0002-9079-593X"})
    void acceptsAValidOrcid(String orcid) {
        assertThat(Orcid.problem(orcid)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0000-0002-1825-0098, 0000-0002-1825-0097", "0000-0002-1694-2330, 0000-0002-1694-233X"})
    void rejectsAWrongCheckDigit(String orcid, String expected) {
        assertThat(Orcid.problem(orcid))
                .map(Violation::toString)
                .contains("ends with " + orcid.charAt(orcid.length() - 1)
                        + " instead of the check digit " + expected.charAt(expected.length() - 1) + "; write "
                        + expected
                        + ", or fix a digit");
    }

    @ParameterizedTest
    @CsvSource({
        "https://orcid.org/0000-0002-1825-0097, 0000-0002-1825-0097",
        "orcid.org/0000-0002-1694-233x, 0000-0002-1694-233X",
        "0000000218250097, 0000-0002-1825-0097",
    })
    void rejectsAnotherForm(String orcid, String expected) {
        assertThat(Orcid.problem(orcid))
                .map(Violation::toString)
                .contains("is not in the form of an ORCID iD; write " + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000-0002-1825", "0000-0002-1825-009Y", "Ada"})
    void rejectsAWrongNumberOfDigits(String orcid) {
        assertThat(Orcid.problem(orcid))
                .map(Violation::toString)
                .contains("is not a valid ORCID iD; write sixteen digits such as 0000-0002-1825-0097");
    }

    @Test
    void reportsTheOrcidOfAnAuthor() {
        Paper paper = Paper.of(EntryDetails.of("maglev", "Maglev")
                .author(OrganizationAuthor.of("Example Labs"))
                .author(PersonAuthor.of("Josiah Carberry").withOrcid("0000-0002-1825-0098"))
                .build());
        assertThat(Inspected.by(new Orcid(), paper))
                .containsExactly(
                        "authors[1].orcid: the ORCID iD \"0000-0002-1825-0098\" ends with 8 instead of the check digit 7; write 0000-0002-1825-0097, or fix a digit");
    }

    @Test
    void reportsTheOrcidOfAMaintainerWithAFix() {
        Imprint imprint = Imprint.none()
                .withMaintainers(PersonAuthor.of("Josiah Carberry").withOrcid("https://orcid.org/0000-0002-1825-0097"));
        assertThat(Inspected.by(new Orcid(), Catalog.of("example", "Example").withImprint(imprint)))
                .containsExactly(
                        "imprint.maintainers[0].orcid: the ORCID iD \"https://orcid.org/0000-0002-1825-0097\" is not in the form of an ORCID iD; write 0000-0002-1825-0097");
    }

    @Test
    void acceptsAPersonWithAValidOrcidOrNone() {
        Paper paper = Paper.of(EntryDetails.of("maglev", "Maglev")
                .author(PersonAuthor.of("Danielle Eisenbud"))
                .author(PersonAuthor.of("Josiah Carberry").withOrcid("0000-0002-1825-0097"))
                .build());
        assertThat(Inspected.by(new Orcid(), paper)).isEmpty();
    }
}
