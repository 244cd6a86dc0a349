package io.github.catalogkit.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bill of materials, and the POMs of the modules that it names. */
class BillOfMaterialsTest {

    private static final Set<String> UNPUBLISHED = Set.of("catalog-it", "catalog-benchmarks");

    @Test
    void itNamesEveryModuleThatIsPublishedAsAJar() throws IOException {
        assertThat(Pom.of("catalog-bom").managed())
                .containsExactlyInAnyOrderElementsOf(Pom.modules().stream()
                        .filter(pom -> !pom.packaging().equals("pom") && !UNPUBLISHED.contains(pom.artifact()))
                        .map(Pom::artifact)
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
    void everyModuleButTheBillItselfInheritsWhoMadeItAndUnderWhichLicence() throws IOException {
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
