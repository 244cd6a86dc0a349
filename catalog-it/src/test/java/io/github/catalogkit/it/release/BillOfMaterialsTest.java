package io.github.catalogkit.it.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bill of materials, and the POMs of the modules that it names. */
class BillOfMaterialsTest {

    private static final Path PROJECT = Path.of("..");

    private static final Set<String> UNPUBLISHED = Set.of("catalog-it", "catalog-benchmarks");

    @Test
    void itNamesEveryModuleThatIsPublishedAsAJar() throws IOException {
        assertThat(Pom.read(PROJECT.resolve("catalog-bom/pom.xml")).managed())
                .containsExactlyInAnyOrderElementsOf(modules().stream()
                        .filter(pom -> !pom.packaging().equals("pom") && !UNPUBLISHED.contains(pom.artifact()))
                        .map(Pom::artifact)
                        .toList());
    }

    @Test
    void everyModuleSaysWhatItIs() throws IOException {
        assertThat(modules()).allSatisfy(pom -> {
            assertThat(pom.text("name")).isPresent();
            assertThat(pom.text("description")).isPresent();
        });
    }

    @Test
    void everyModuleButTheBillItselfInheritsWhoMadeItAndUnderWhichLicence() throws IOException {
        assertThat(modules()).allSatisfy(pom -> {
            if (pom.parent().isEmpty()) {
                for (String name : List.of("url", "licenses", "developers", "scm")) {
                    assertThat(pom.text(name)).as("%s of %s", name, pom.file()).isPresent();
                }
            } else {
                assertThat(pom.parent()).get().isIn("catalog-parent", "catalog-exporters", "catalog-readers");
            }
        });
    }

    private static List<Pom> modules() throws IOException {
        List<Pom> poms = new ArrayList<>();
        try (Stream<Path> files = Files.find(PROJECT, 3, (file, is) -> file.endsWith("pom.xml"))) {
            for (Path file : files.filter(file -> Stream.of("target", "examples", "src")
                            .noneMatch(name -> file.toString().contains("/" + name + "/")))
                    .toList()) {
                poms.add(Pom.read(file));
            }
        }
        return poms;
    }
}
