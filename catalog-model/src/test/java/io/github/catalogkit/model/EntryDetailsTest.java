package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.value.Person;
import org.junit.jupiter.api.Test;

class EntryDetailsTest {

    @Test
    void holdATagOnceInTheOrderOfTheDeclaration() {
        assertThat(EntryDetails.of("a", "A").tags("z", "b", "z").build().tags()).containsExactly("z", "b");
        assertThat(EntryDetails.of("a", "A").tags("z", "z").build().tags()).containsExactly("z");
    }

    @Test
    void haveNothingRareOfWhatMostEntriesHave() {
        EntryDetailsBuilder usual = EntryDetails.of("a", "A")
                .url("https://example.org/")
                .description("Text.")
                .author(Person.of("Ada Lovelace"))
                .published("2018")
                .tags("b");

        assertThat(usual.build().hasRare()).isFalse();
        assertThat(usual.language("en").build().hasRare()).isTrue();
    }
}
