package io.github.catalogkit.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.source.CatalogReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layers of {@code docs/architecture.md} apply to the classes. */
class LayersTest {

    private static final String KIT = "io.github.catalogkit.";

    private static final JavaClasses PRODUCT = new ClassFileImporter().importPackages("io.github.catalogkit");

    @Test
    void checksAllModules() {
        List<String> parts = Stream.of(
                        "model",
                        "links.check",
                        "links.find",
                        "links.judge",
                        "links.net",
                        "links.page",
                        "links.polite",
                        "links.project",
                        "links.result",
                        "links.url",
                        "markdown",
                        "citation",
                        "json",
                        "yaml",
                        "declaration",
                        "processor",
                        "testkit",
                        "exporter.bibtex",
                        "exporter.cff",
                        "exporter.csl",
                        "exporter.hayagriva",
                        "exporter.json",
                        "exporter.jsonld",
                        "exporter.markdown",
                        "exporter.opml",
                        "exporter.ris",
                        "reader.java",
                        "reader.markdown",
                        "app",
                        "app.export",
                        "app.file",
                        "app.imports",
                        "app.kind",
                        "app.links",
                        "app.lint",
                        "app.source",
                        "maven",
                        "cli",
                        "containernetworking")
                .map(KIT::concat)
                .toList();
        assertThat(PRODUCT).extracting(type -> type.getPackageName()).containsAll(parts);
    }

    /** Modules at run time or in a compiler depend only on the JDK; each package depends only on lower ones. */
    @ParameterizedTest
    @CsvSource({
        "vocabulary, vocabulary",
        "annotation, vocabulary",
        "value, vocabulary",
        "text, value",
        "layout, value",
        "model, layout text value vocabulary",
        "schema, model layout text value vocabulary",
        "registry, model layout text value vocabulary",
        "export, model text vocabulary problem",
        "problem, model vocabulary",
        "source, model vocabulary problem",
        "rule, model text value vocabulary problem source",
        "rule.link, model layout text value vocabulary problem rule rule.text",
        "rule.text, model text value vocabulary problem rule",
        "rule.structure, model layout text value vocabulary problem rule rule.citation",
        "rule.citation, model text value vocabulary problem rule rule.text",
    })
    void packagesOfTheModelDependOnlyOnLowerPackagesAndTheJdk(String name, String below) {
        Set<String> seen = Stream.concat(Stream.of(name), Stream.of(below.split(" ")))
                .map(KIT::concat)
                .collect(Collectors.toSet());
        classes()
                .that()
                .resideInAPackage(KIT + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify.annotations")
                        .or(describe(
                                "stand in " + seen,
                                type -> seen.contains(type.getPackageName()) || seen.contains(type.getName()))))
                .check(PRODUCT);
    }

    @Test
    void exportersDoNotDependOnEachOther() {
        slices().matching(KIT + "exporter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(PRODUCT);
    }

    @Test
    void readersDoNotDependOnEachOther() {
        slices().matching(KIT + "reader.(*)..").should().notDependOnEachOther().check(PRODUCT);
    }

    @Test
    void exportersAndReadersDoNotDependOnEachOther() {
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
    void nothingDependsOnTheProgramsAndTheList() {
        for (String top : List.of("cli", "maven", "containernetworking")) {
            noClasses()
                    .that(resideOutsideOfPackages(KIT + top + "..", KIT + "it.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(KIT + top + "..")
                    .check(PRODUCT);
        }
    }

    /** Use cases implement commands and goals; a program only reads arguments and prints. */
    @Test
    void programsDoNotDependOnFormats() {
        noClasses()
                .that()
                .resideInAnyPackage(KIT + "cli..", KIT + "maven..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(KIT + "exporter..", KIT + "reader..", KIT + "declaration..", KIT + "processor..")
                .check(PRODUCT);
        noClasses()
                .that(resideOutsideOfPackages(KIT + "app..", KIT + "cli..", KIT + "maven..", KIT + "it.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(KIT + "app..")
                .check(PRODUCT);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(KIT + "(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    /** An annotation and the type that it declares share a name on purpose: {@code @Tool} declares a {@code Tool}. */
    @Test
    void publicTypesHaveUniqueNames() {
        Map<String, List<String>> names = PRODUCT.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAnnotation())
                .filter(type -> !type.getPackageName().startsWith(KIT + "it"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(names.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

    /** The packages of kinds have a file for each kind of entry, which a folder of their own would not make clearer. */
    private static int limit(Path folder) {
        boolean isOfKinds = folder.endsWith("catalogkit/model") || folder.endsWith("catalogkit/annotation");
        return 30 + (isOfKinds ? Kind.values().length : 0);
    }

    @Test
    void sourceFoldersHaveAtMostThirtyFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            Map<Path, Long> folders = files.filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/main/java/"))
                    .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(folders)
                    .hasSizeGreaterThan(30)
                    .allSatisfy((folder, count) ->
                            assertThat(count).as(folder.toString()).isLessThanOrEqualTo(limit(folder)));
        }
    }

    @Test
    void staticFieldsAreFinal() {
        noFields().that().areStatic().should().notBeFinal().check(PRODUCT);
    }

    /** Packages below that of a format are not exported, so their types may be public. */
    @Test
    void formatsArePublicOnlyAsServices() {
        assertThat(PRODUCT)
                .filteredOn(resideInAnyPackage(KIT + "exporter.*", KIT + "reader.markdown", KIT + "reader.json"))
                .filteredOn(
                        type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(type ->
                        !type.isAssignableTo(CatalogExporter.class) && !type.isAssignableTo(CatalogReader.class))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrder("CatalogFormatException", "JsonSchema", "JsonLinesSchema", "MarkdownRegion");
    }

    @Test
    void formatModulesExportOnlyTheirMainPackage() throws IOException {
        List<ModuleDescriptor> formats = new ArrayList<>();
        for (URL url : Collections.list(getClass().getClassLoader().getResources("module-info.class"))) {
            try (InputStream in = url.openStream()) {
                formats.add(ModuleDescriptor.read(in));
            }
        }
        formats.removeIf(module ->
                !module.name().startsWith(KIT + "exporter.") && !module.name().startsWith(KIT + "reader."));
        assertThat(formats)
                .hasSizeGreaterThan(7)
                .allSatisfy(module -> assertThat(module.exports())
                        .extracting(ModuleDescriptor.Exports::source)
                        .containsExactly(module.name()));
    }
}
