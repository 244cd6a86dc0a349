package io.github.catalogkit.it.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.source.CatalogReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layers that {@code docs/architecture.md} draws, held to the classes. */
class LayersTest {

    private static final String KIT = "io.github.catalogkit.";

    private static final JavaClasses PRODUCT = new ClassFileImporter().importPackages("io.github.catalogkit");

    @Test
    void allModulesAreLookedAt() {
        List<String> parts = Stream.of(
                        "model",
                        "markdown",
                        "citation",
                        "json",
                        "declaration",
                        "processor",
                        "testkit",
                        "exporter.bibtex",
                        "exporter.csl",
                        "exporter.json",
                        "exporter.jsonld",
                        "exporter.markdown",
                        "exporter.opml",
                        "exporter.ris",
                        "reader.java",
                        "reader.markdown",
                        "maven",
                        "cli",
                        "containernetworking")
                .map(KIT::concat)
                .toList();
        assertThat(PRODUCT).extracting(type -> type.getPackageName()).containsAll(parts);
    }

    /** What stands in {@code catalog-model} sees itself and the JDK; and in it, what a package may see. */
    @ParameterizedTest
    @CsvSource({
        "text,",
        "annotation, model",
        "model, text",
        "rule, model text",
        "export, model text",
        "registry, model text",
        "source, model text",
        "lint, model text rule source",
    })
    void aPackageOfTheModelSeesWhatIsBelowItAndTheJdk(String name, String below) {
        String[] seen = Stream.of(
                        Stream.of("java..", "org.jspecify.annotations"),
                        Stream.of(KIT + name),
                        below == null
                                ? Stream.<String>empty()
                                : Stream.of(below.split(" ")).map(KIT::concat))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(KIT + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(seen))
                .check(PRODUCT);
    }

    @Test
    void exportersDoNotSeeEachOther() {
        slices().matching(KIT + "exporter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCT);
    }

    @Test
    void readersDoNotSeeEachOther() {
        slices().matching(KIT + "reader.(*)..").should().notDependOnEachOther().check(PRODUCT);
    }

    @Test
    void noSinkSeesASourceAndNoSourceASink() {
        noClasses()
                .that()
                .resideInAPackage(KIT + "exporter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KIT + "reader..", KIT + "processor..")
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAnyPackage(KIT + "reader..", KIT + "processor..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KIT + "exporter..")
                .check(PRODUCT);
    }

    @Test
    void nothingSeesTheProgramsAndTheList() {
        for (String top : List.of("cli", "maven", "containernetworking")) {
            noClasses()
                    .that(resideOutsideOfPackages(KIT + top + "..", KIT + "it.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(KIT + top + "..")
                    .check(PRODUCT);
        }
    }

    @Test
    void packagesStandInNoCircle() {
        slices().matching(KIT + "(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void nothingStaticChanges() {
        noFields().that().areStatic().should().notBeFinal().check(PRODUCT);
    }

    @Test
    void ofAFormatOnlyWhatServiceLoaderFindsIsPublic() {
        classes()
                .that()
                .resideInAnyPackage(KIT + "exporter..", KIT + "reader.markdown..")
                .and()
                .arePublic()
                .should()
                .beAssignableTo(CatalogExporter.class)
                .orShould()
                .beAssignableTo(CatalogReader.class)
                .check(PRODUCT);
    }
}
