package io.github.catalogkit.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bill of materials, and the POMs of the modules that it names. */
class BillOfMaterialsTest {

    private static final Set<String> UNPUBLISHED = Set.of("catalog-it", "catalog-benchmarks");

    /** The only artifact without a jar: it aggregates its dependencies. */
    private static final String AGGREGATE = "catalog-formats";

    @Test
    void listsEveryPublishedModule() throws IOException {
        assertThat(Pom.of("catalog-bom").managed())
                .containsExactlyInAnyOrderElementsOf(Pom.modules().stream()
                        .filter(pom ->
                                !pom.packaging().equals("pom") || pom.artifact().equals(AGGREGATE))
                        .map(Pom::artifact)
                        .filter(artifact -> !UNPUBLISHED.contains(artifact))
                        .toList());
    }

    @Test
    void theFormatsAggregateAllExportersAndReaders() throws IOException {
        Set<String> libraries = Set.of("catalog-reader-java"); // used as a library instead of through ServiceLoader
        assertThat(Pom.of(AGGREGATE).dependencies())
                .containsExactlyInAnyOrderElementsOf(Pom.modules().stream()
                        .filter(pom -> pom.parent()
                                .filter(Set.of("catalog-exporters", "catalog-readers")::contains)
                                .isPresent())
                        .map(Pom::artifact)
                        .filter(artifact -> !libraries.contains(artifact))
                        .toList());
    }

    @Test
    void everyModuleHasANameAndDescription() throws IOException {
        assertThat(Pom.modules()).allSatisfy(pom -> {
            assertThat(pom.text("name")).isPresent();
            assertThat(pom.text("description")).isPresent();
        });
    }

    @Test
    void everyModuleHasOrInheritsDevelopersAndLicense() throws IOException {
        assertThat(Pom.modules()).allSatisfy(pom -> {
            if (pom.parent().isEmpty()) {
                for (String name : List.of("url", "licenses", "developers", "scm")) {
                    assertThat(pom.text(name)).as("%s of %s", name, pom.file()).isPresent();
                }
            } else {
                assertThat(pom.parent()).get().isIn("catalog-parent", "catalog-exporters", "catalog-readers");
            }
        });
    }
}
