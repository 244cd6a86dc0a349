package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryDetailsTest {

    @Test
    void holdATagOnceInTheOrderOfTheDeclaration() {
        assertThat(EntryDetails.of("a", "A").tags("z", "b", "z").build().tags()).containsExactly("z", "b");
        assertThat(EntryDetails.of("a", "A").tags("z", "z").build().tags()).containsExactly("z");
    }
}
