package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

class IncompletePaperTest {

    private static final EntryDetails MAGLEV =
            EntryDetails.of("maglev", "Maglev").build();

    @Test
    void reportsAMissingAuthorAndYear() {
        assertThat(Inspected.by(new IncompletePaper(), Paper.of(MAGLEV)))
                .containsExactly(
                        "authors: the paper has no author; add authors = @Author(name = \"...\")",
                        "published: the paper has no year; add published = \"...\"");
    }

    @Test
    void aPaperWithAuthorAndYearIsComplete() {
        EntryDetails details = EntryDetails.of("maglev", "Maglev")
                .author(PersonAuthor.of("Danielle Eisenbud"))
                .published("2016")
                .build();
        assertThat(Inspected.by(new IncompletePaper(), Paper.of(details))).isEmpty();
    }
}
