package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

    @TempDir
    Path folder;

    private String readme = "README.md";

    @BeforeEach
    void writeTheList() throws IOException {
        readme = SampleList.in(folder);
    }

    @Test
    void createsAProjectWithTheListAsItsReadme() throws IOException {
        Path made = folder.resolve("made/here");
        Run run = Run.of("import", readme, "--package", "org.example.meshes", "-o", made.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(files(made))
                .containsExactly(
                        ".catalog-generated",
                        ".gitignore",
                        "README.md",
                        "pom.xml",
                        "src/main/java/org/example/meshes/AwesomeMeshes.java",
                        "src/main/java/org/example/meshes/Proxies.java",
                        "src/main/java/org/example/meshes/ServiceMeshes.java");
        assertThat(made.resolve("README.md")).hasBinaryContent(Files.readAllBytes(Path.of(readme)));
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("\"Awesome Meshes\": 3 entries in 3 Java files.\n")
                .endsWith("Next: cd " + made + " && mvn package\n");
    }

    @Test
    void namesTheProjectAfterItsPackageAndList() throws Exception {
        SampleList.write(folder, SampleList.TEXT.replace("Awesome Meshes", "Proxies & <b> ${x}"));
        Run.of("import", readme, "--package", "org.example", "-o", made().toString());
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(made().resolve("pom.xml").toFile())
                .getDocumentElement();
        assertThat(pom.getElementsByTagName("groupId").item(0).getTextContent()).isEqualTo("org.example");
        assertThat(pom.getElementsByTagName("artifactId").item(0).getTextContent())
                .startsWith("proxies");
        assertThat(pom.getElementsByTagName("name").item(0).getTextContent())
                .startsWith("Proxies &")
                .doesNotContain("${");
    }

    @Test
    void fillsInAllVersions() throws IOException {
        Run.of("import", readme, "--package", "org.example", "-o", made().toString());
        assertThat(made().resolve("pom.xml"))
                .content()
                .doesNotContain("%", "@")
                .contains("${project.basedir}/README.md");
    }

    @Test
    void createsOnlySourcesIfRequested() throws IOException {
        Run run = Run.of("import", readme, "--package", "org.example", "-o", made().toString(), "--sources-only");
        assertThat(files(made()))
                .containsExactly(
                        "org/example/AwesomeMeshes.java", "org/example/Proxies.java", "org/example/ServiceMeshes.java");
        assertThat(run.err()).doesNotContain("mvn");
    }

    @Test
    void usesTheGivenClassName() throws IOException {
        Run.of("import", readme, "-p", "org.example", "-n", "Meshes", "-o", made().toString(), "--sources-only");
        assertThat(files(made())).contains("org/example/Meshes.java");
    }

    @Test
    void proposesKindsAndSaysWhy() throws IOException {
        SampleList.write(folder, SampleList.TEXT + "- [Istio](https://github.com/istio/istio)\n");
        Run run = Run.of("import", readme, "-p", "org.example", "-o", made().toString());
        assertThat(run.err()).contains("""
                Kinds: 1 tool (github.com 1)
                       3 resource (no clear evidence)
                Next: cd\
                """.strip());
        assertThat(made().resolve("src/main/java/org/example/ServiceMeshes.java"))
                .content()
                .contains("@Tool(title = \"Istio\"", "@Resource(");
    }

    @Test
    void setsKinds() throws IOException {
        Run run = Run.of(
                "import",
                readme,
                "-p",
                "org.example",
                "-o",
                made().toString(),
                "--sources-only",
                "--kind",
                "tool",
                "--kind",
                "Service Meshes=article");
        assertThat(run.err()).endsWith("Kinds: 2 tool (as set 2)\n       1 article (as set 1)\n");
        assertThat(made().resolve("org/example/Proxies.java")).content().contains("@Tool(");
        assertThat(made().resolve("org/example/ServiceMeshes.java")).content().contains("@Article(");
    }

    @Test
    void proposesNoKindsOnRequest() throws IOException {
        SampleList.write(folder, SampleList.TEXT + "- [Istio](https://github.com/istio/istio)\n");
        Run run = Run.of("import", readme, "-p", "org.example", "-o", made().toString(), "--no-kinds");
        assertThat(run.err()).doesNotContain("Kinds");
        assertThat(made().resolve("src/main/java/org/example/ServiceMeshes.java"))
                .content()
                .contains("@Resource(title = \"Istio\"");
    }

    @ParameterizedTest
    @CsvSource({
        "tol, 'there is no kind \"tol\"; did you mean \"tool\"?'",
        "Proxys=tool, 'the list has no section \"Proxys\"; did you mean \"Proxies\"?'"
    })
    void reportsAnUnknownKindOrSectionAsAUsageError(String kind, String message) {
        Run run = Run.of("import", readme, "-p", "org.example", "-o", made().toString(), "--kind", kind);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalog: " + message + "\n");
        assertThat(made()).doesNotExist();
    }

    @Test
    void theCompiledClassesWriteTheListBack() throws IOException {
        String classes =
                CompiledList.classes(folder.resolve("compiled"), readme).toString();
        assertThat(Run.of("export", "--catalog", classes, "--to", "markdown"))
                .isEqualTo(new Run(0, SampleList.TEXT, ""));
    }

    @Test
    void writesAReadmeForAListInAnotherFormat() throws IOException {
        String json = folder.resolve("list.json").toString();
        Run.of("convert", readme, "--to", "json", "-o", json);
        Run.of("import", json, "--package", "org.example", "-o", made().toString());
        assertThat(made().resolve("README.md")).hasContent(SampleList.TEXT);
    }

    @Test
    void importsStandardInput() {
        Run.reading(SampleList.TEXT, "import", "-", "--package", "org.example", "-o", made().toString());
        assertThat(made().resolve("README.md")).hasContent(SampleList.TEXT);
    }

    @Test
    void fillsAnEmptyFolder() throws IOException {
        Files.createDirectory(made());
        assertThat(Run.of("import", readme, "--package", "org.example", "-o", made().toString())
                        .code())
                .isZero();
        assertThat(files(made()))
                .contains("pom.xml", "README.md")
                .filteredOn(file -> file.startsWith(".catalog"))
                .containsExactly(".catalog-generated");
    }

    @Test
    void rejectsAFolderThatIsNotEmpty() throws IOException {
        Files.createDirectory(made());
        Files.writeString(made().resolve("mine.txt"), "mine");
        Run run = Run.of("import", readme, "--package", "org.example", "-o", made().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalog: " + made() + ": this folder is not empty; name ");
        assertThat(files(made())).containsExactly("mine.txt");
    }

    @Test
    void rejectsAFileAsTheOutputFolder() {
        Run run = Run.of("import", readme, "--package", "org.example", "-o", readme);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalog: " + readme + ": this is a file; name ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1st", "org.class", "my-lists", ""})
    void reportsAnInvalidPackageNameAsAUsageError(String name) {
        Run run = Run.of("import", readme, "--package", name, "-o", made().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalog: \"" + name + "\" is not a valid Java package name");
        assertThat(made()).doesNotExist();
    }

    @Test
    void reportsAnInvalidClassNameAsAUsageError() {
        Run run = Run.of("import", readme, "-p", "org.example", "--name", "class", "-o", made().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalog: \"class\" is not a valid Java class name");
    }

    @Test
    void createsNothingFromATextWithoutAList() throws IOException {
        SampleList.write(folder, "Hello\n");
        Run run = Run.of("import", readme, "--package", "org.example", "-o", made().toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("catalog: " + readme + ": there is no list");
        assertThat(files(folder)).containsExactly("README.md");
    }

    private Path made() {
        return folder.resolve("made");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void reportsWhatWasNotUnderstood() {
        String papers = "- [pdf](https://a.example/)\n- [pdf](https://b.example/)\n- [pdf](https://c.example/)\n";
        Run run = Run.reading(
                papers,
                "import",
                "-",
                "--package",
                "org.example",
                "-o",
                folder.resolve("papers").toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("<stdin>:1:4: warning: 3 of 3 entries have a label as title, such as \"pdf\";");
    }
}
