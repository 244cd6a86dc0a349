package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import org.junit.jupiter.api.Test;

class DistinctValuesTest {

    private static final Catalog CATALOG = SampleCatalogs.everyProperty();

    @Test
    void coverEveryKindInEachSection() {
        assertThat(CATALOG.sections())
                .hasSize(2)
                .allSatisfy(section ->
                        assertThat(section.entries()).extracting(Entry::kind).containsExactly(Kind.values()));
    }

    @Test
    void areNotRepeated() {
        assertThat(CATALOG.entries().map(Entry::id)).doesNotHaveDuplicates();
        assertThat(CATALOG.entries().map(Entry::title)).doesNotHaveDuplicates();
        assertThat(CATALOG.entries().map(Entry::address)).doesNotHaveDuplicates();
    }

    @Test
    void areOfPersonsAndOrganizations() {
        assertThat(CATALOG.imprint().maintainers())
                .hasExactlyElementsOfTypes(PersonAuthor.class, OrganizationAuthor.class);
    }

    @Test
    void areTheSameEachTime() {
        assertThat(SampleCatalogs.everyProperty()).isEqualTo(CATALOG);
    }
}
