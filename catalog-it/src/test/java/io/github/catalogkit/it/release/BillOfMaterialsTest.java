package io.github.catalogkit.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bill of materials, and the POMs of the modules that it names. */
class BillOfMaterialsTest {

    private static final Set<String> UNPUBLISHED = Set.of("catalog-it", "catalog-benchmarks");

    /** The only one that is no jar: it stands for the jars that it depends on. */
    private static final String AGGREGATE = "catalog-formats";

    @Test
    void itNamesEveryModuleThatOneDependsOn() throws IOException {
        assertThat(Pom.of("catalog-bom").managed())
                .containsExactlyInAnyOrderElementsOf(Pom.modules().stream()
                        .filter(pom ->
                                !pom.packaging().equals("pom") || pom.artifact().equals(AGGREGATE))
                        .map(Pom::artifact)
                        .filter(artifact -> !UNPUBLISHED.contains(artifact))
                        .toList());
    }

    @Test
    void theFormatsAreAllThatTheFoldersOfExportersAndReadersHold() throws IOException {
        Set<String> libraries = Set.of("catalog-reader-java"); // read by a library, and not by ServiceLoader
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
    void everyModuleSaysWhatItIs() throws IOException {
        assertThat(Pom.modules()).allSatisfy(pom -> {
            assertThat(pom.text("name")).isPresent();
            assertThat(pom.text("description")).isPresent();
        });
    }

    @Test
    void everyModuleButTheBillItselfInheritsWhoMadeItAndUnderWhichLicense() throws IOException {
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
