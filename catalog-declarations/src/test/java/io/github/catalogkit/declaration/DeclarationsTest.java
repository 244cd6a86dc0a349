package io.github.catalogkit.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeclarationsTest {

    @Test
    void declaresEverythingOfTheModel() throws IOException {
        assertGolden(Declarations.of(SampleCatalogs.everything(), "org.example.everything", "Everything"));
    }

    @Test
    void declaresStyleAndLayout() throws IOException {
        assertGolden(Declarations.of(SampleCatalogs.styled(), "org.example.styled", "Styled"));
    }

    @Test
    void declaresCatalogMetadata() throws IOException {
        Catalog catalog = SampleCatalogs.empty()
                .withImprint(Imprint.none()
                        .withMaintainers(
                                PersonAuthor.of("Mao Zedong").withFamily("Mao").withAffiliation("Example Labs"),
                                OrganizationAuthor.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-01-02")
                        .withUpdated("2018-05")
                        .withLicense("CC0-1.0")
                        .withLanguage("en-GB"));

        assertGolden(Declarations.of(catalog, "org.example.published", "Published"));
        assertThat(DeclaredClasses.of(catalog).files()).contains("Sample.class");
    }

    @Test
    void declaresPartsOfANameThatAreNotRecognized() throws IOException {
        Catalog catalog = SampleCatalogs.empty()
                .withImprint(Imprint.none()
                        .withMaintainers(
                                PersonAuthor.of("Martin Luther King, Jr."),
                                PersonAuthor.of("Jean de La Fontaine"),
                                PersonAuthor.of("John Smith V").withSuffix("V"),
                                PersonAuthor.of("Ada King").withSuffix("III"),
                                PersonAuthor.of("Pablo Neira Ayuso Jr.").withFamily("Neira Ayuso"),
                                PersonAuthor.of("Ada King Jr.").withFamily("King Jr.")));

        assertGolden(Declarations.of(catalog, "org.example.named", "Named"));
        assertThat(DeclaredClasses.of(catalog).files()).contains("Sample.class");
    }

    @Test
    void declarationsCompileWithoutAWarning() {
        assertThat(DeclaredClasses.of(SampleCatalogs.everything()).files()).contains("Sample.class", "Writing.class");
    }

    @Test
    void writesTheFileOfTheCatalogBeforeItsSections() {
        Catalog catalog = Catalog.of("zoo", "Zoo", Section.of("lions", "Lions"), Section.of("bears", "Bears"));

        assertThat(Declarations.of(catalog, "org.example", "Zoo").files())
                .containsOnlyKeys("org/example/Zoo.java", "org/example/Lions.java", "org/example/Bears.java");
        assertThat(Declarations.of(catalog, "org.example", "Zoo").files().keySet())
                .containsExactly("org/example/Zoo.java", "org/example/Lions.java", "org/example/Bears.java");
    }

    @Test
    void sortsImports() {
        Declarations.of(SampleCatalogs.everything(), "org.example", "Everything")
                .files()
                .values()
                .forEach(file -> assertThat(file.lines().filter(line -> line.startsWith("import ")))
                        .isSorted());
    }

    @ParameterizedTest
    @CsvSource({"67, 1", "68, 2"})
    void putsAnEntryOnOneLineUpTo120Columns(int length, int lines) {
        Entry entry = Resource.of(EntryDetails.of("a", "T".repeat(length))
                .url("https://a.example/")
                .build());
        String file = Objects.requireNonNull(Declarations.of(SampleCatalogs.of(entry), "org.example", "Sample")
                .files()
                .get("org/example/All.java"));

        assertThat(file.lines()
                        .dropWhile(line -> !line.startsWith("    @Resource"))
                        .takeWhile(line -> !line.contains("class")))
                .hasSize(lines)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org..example", "org.class", "1st", "my-lists", "org.example."})
    void rejectsAnInvalidPackageName(String name) {
        assertThatThrownBy(() -> Declarations.of(SampleCatalogs.empty(), name, "Empty"))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(
                        "\"" + name
                                + "\" is not a valid Java package name; write words of letters and digits that are not keywords, joined by dots, such as org.example.lists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "class", "record", "var", "true", "1st", "Awesome Bash", "a.B"})
    void rejectsAnInvalidClassName(String name) {
        assertThatThrownBy(() -> Declarations.of(SampleCatalogs.empty(), "org.example", name))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(
                        "\"" + name
                                + "\" is not a valid Java class name; write one word of letters and digits that is not a keyword, such as AwesomeBash");
    }

    @Test
    void rejectsTheNameOfAnAnnotation() {
        assertThatThrownBy(() -> Declarations.of(SampleCatalogs.empty(), "org.example", "Catalog"))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(
                        "\"Catalog\" is the name of an annotation or of a class that every file uses; write another one, such as CatalogList");
    }

    @Test
    void rejectsATextThatIsTooLongForAClassFile() {
        Catalog catalog = SampleCatalogs.empty().withIntroduction(InlineText.of("\u00e9".repeat(32_768)));

        assertThatThrownBy(() -> Declarations.of(catalog, "org.example", "Empty"))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(
                        "the value \"introduction\" of the catalog has 65,536 bytes, but a class file allows 65,535 for a text; shorten it");
    }

    @Test
    void rejectsARelationToAnUnknownEntry() {
        Entry entry = Group.of(
                EntryDetails.of("a", "A").relation(RelationKind.SEE_ALSO, "b").build());

        assertThatThrownBy(() -> Declarations.of(SampleCatalogs.of(entry), "org.example", "Sample"))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(
                        "the entry \"a\" refers to the entry \"b\", which the catalog does not have; write the id of an entry");
    }

    @Test
    void rejectsAnUnknownFurtherSection() {
        Entry entry = Group.of(EntryDetails.of("a", "A").alsoIn("b").build());

        assertThatThrownBy(() -> Declarations.of(SampleCatalogs.of(entry), "org.example", "Sample"))
                .isInstanceOf(DeclarationException.class)
                .hasMessage(
                        "the entry \"a\" is also in the section \"b\", which the catalog does not have; write the id of a section");
    }

    @Test
    void rejectsDeeplyNestedEntries() {
        Entry entry = Group.of(EntryDetails.of("e0", "Deepest").build());
        for (int depth = 1; depth < 1_000; depth++) {
            entry = Group.of(EntryDetails.of("e" + depth, "Level " + depth)
                    .entries(entry)
                    .build());
        }
        Catalog catalog = SampleCatalogs.of(entry);

        assertThatThrownBy(() -> Declarations.of(catalog, "org.example", "Sample"))
                .isInstanceOf(DeclarationException.class)
                .hasMessageStartingWith("\"All\" has 1,001 nested levels of sections and entries");
    }

    private static void assertGolden(Declarations declarations) throws IOException {
        for (Map.Entry<String, String> file : declarations.files().entrySet()) {
            String path = file.getKey();
            try (InputStream golden = DeclarationsTest.class.getResourceAsStream("/" + path)) {
                assertThat(file.getValue())
                        .as(path)
                        .isEqualTo(new String(
                                Objects.requireNonNull(golden, path).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
