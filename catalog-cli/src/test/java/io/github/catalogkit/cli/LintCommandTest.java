package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

    private static final String BROKEN = """
            # Meshes

            - [Envoy](https://envoyproxy.io/) - a proxy
            - [Linkerd](- https://linkerd.io/) - a mesh
            - [Envoy again](https://envoyproxy.io/)
            """;

    @TempDir
    Path folder;

    @Test
    void reportsNoProblemsForACleanList() throws IOException {
        String readme = SampleList.in(folder);
        assertThat(Run.of("lint", readme)).isEqualTo(new Run(0, "", readme + ": 0 errors, 0 warnings\n"));
    }

    @Test
    void problemsAreReportedInTheOrderOfTheText() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        Run run = Run.of("lint", readme, "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.substring(readme.length())))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(":3:11: warning: ").endsWith(" [duplicate-url]"),
                        line -> assertThat(line).startsWith(":4:13: error: ").endsWith(" [broken-link]"),
                        line -> assertThat(line).startsWith(":5:17: warning: ").endsWith(" [duplicate-url]"));
        assertThat(run.err()).isEqualTo(readme + ": 1 error, 2 warnings, 1 fixable\n");
    }

    @Test
    void warningsFailOnlyIfStrict() throws IOException {
        String readme = SampleList.write(folder, BROKEN.replace("(- ", "("));
        assertThat(Run.of("lint", readme).code()).isZero();
        assertThat(Run.of("lint", readme, "--strict").code()).isEqualTo(1);
    }

    @Test
    void appliesTheSeverityThatTheUserSets() throws IOException {
        String readme = SampleList.write(folder, BROKEN.replace("(- ", "("));
        assertThat(Run.of("lint", readme, "--strict", "--rule", "duplicate-url=off")
                        .code())
                .isZero();
        assertThat(Run.of("lint", readme, "--rule", "duplicate-url=error").code())
                .isEqualTo(1);
        assertThat(Run.of("lint", readme, "--rule", "small-section=warning:9").out())
                .contains("but the minimum is 9");
    }

    @Test
    void reportsAnUnknownRuleAsAUsageError() throws IOException {
        String readme = SampleList.in(folder);
        assertThat(Run.of("lint", readme, "--rule", "duplicate-ur=off").err())
                .startsWith(
                        "catalog: --rule \"duplicate-ur=off\" is not a rule setting: there is no rule \"duplicate-ur\"; did you mean \"duplicate-url\"?\n");
        assertThat(Run.of("lint", readme, "--rule", "small-section=warning:few").err())
                .contains("the value \"few\" is not a valid value of this rule; write a whole number of 1 or more");
    }

    @Test
    void checksStandardInput() {
        Run run = Run.reading(BROKEN, "lint", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("--> <stdin>:4:13\n", "4 | - [Linkerd](- https://linkerd.io/) - a mesh\n");
        assertThat(run.err()).isEqualTo("<stdin>: 1 error, 2 warnings, 1 fixable\n");
    }

    @Test
    void reportsATextWithoutAList() throws IOException {
        String readme = SampleList.write(folder, "Hello\n");
        Run run = Run.of("lint", readme, "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith(readme + ": error: there is no list").endsWith(" [unreadable]\n");
    }

    @Test
    void reportsMissingFileAsAnErrorAndNotAsAProblem() {
        assertThat(Run.of("lint", "none.md", "--format", "json"))
                .isEqualTo(new Run(1, "", "catalog: none.md: there is no such file\n"));
    }

    @Test
    void reportsMissingFolder() {
        assertThat(Run.of("lint", "none/java"))
                .isEqualTo(new Run(1, "", "catalog: none/java: there is no such file\n"));
    }

    @Test
    void fixAppliesSafeFixesAndReportsWhatRemains() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        Run run = Run.of("lint", readme, "--fix");
        assertThat(Path.of(readme)).hasContent(BROKEN.replace("(- ", "("));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(readme + ": fixed 1 problem; 0 errors, 2 warnings\n");
    }

    @Test
    void diffShowsWhatFixWouldChange() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        Run run = Run.of("lint", readme, "--diff");
        assertThat(Path.of(readme)).hasContent(BROKEN);
        assertThat(run.out())
                .startsWith("--- a/")
                .contains(
                        "\n-- [Linkerd](- https://linkerd.io/) - a mesh\n+- [Linkerd](https://linkerd.io/) - a mesh\n");
        assertThat(run.err()).isEqualTo(readme + ": would fix 1 problem; 0 errors, 2 warnings\n");
    }

    @Test
    void appliesSuggestedFixesIfRequested() throws IOException {
        String readme = SampleList.write(folder, BROKEN.replace("(- https", "(http"));
        assertThat(Run.of("lint", readme, "--fix").err()).contains("fixed 0 problems");
        assertThat(Run.of("lint", readme, "--fix=suggested").err()).contains("fixed 1 problem");
        assertThat(Path.of(readme)).content().contains("(https://linkerd.io/)");
    }

    @Test
    void reportsAFixThatIsNotApplied() throws IOException {
        String readme = SampleList.write(
                folder, "# List\n\n- [Cats](https://c.example/)\n- [Bar] (https://bar.example/) - Bar.\n");
        assertThat(Run.of("lint", readme, "--fix"))
                .returns(1, Run::code)
                .returns(
                        readme + ": fixed 0 problems; 1 error, 0 warnings; 1 fix not applied: the result would have"
                                + " another problem\n",
                        Run::err);
    }

    @Test
    void aFileMayFollowFix() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        assertThat(Run.of("lint", "--fix", readme).err()).contains("fixed 1 problem");
        assertThat(Run.of("lint", "--fix=suggested", readme).err()).contains("fixed 0 problems");
    }

    @Test
    void fixChangesTheLineTemplateThatRepeatsAValue() throws IOException {
        Path file = Files.writeString(folder.resolve("Meshes.java"), """
                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "Meshes")
                interface Meshes {
                    @Section("All")
                    interface All {
                        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a mesh on Github")
                        @Layout(line = "[{title}]({url}) - a **mesh** on Github")
                        class Linkerd {}

                        @Tool(title = "Istio", url = "https://istio.io/", description = "a mesh on Github")
                        @Layout(line = "[{title}]({url}) - {description} ![](https://Github.example/)")
                        class Istio {}
                    }
                }
                """);
        assertThat(Run.of("lint", folder.toString(), "--fix").err()).contains("fixed 2 problems");
        assertThat(file)
                .content()
                .contains("description = \"a mesh on GitHub\"")
                .contains("- a **mesh** on GitHub\"")
                .contains("{description} ![](https://Github.example/)");
    }

    @Test
    void fixChangesLinksToHeadingsInTextsOfLayouts() throws IOException {
        Path file = Files.writeString(folder.resolve("Meshes.java"), """
                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "Meshes")
                @Layout(above = "[More](#more-of-them)", below = \"""
                        - [All](#al)
                        - [\\"All\\" of them](#al-of-them)
                        - [All](#al)
                        \""")
                interface Meshes {
                    @Section("All")
                    interface All {
                        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a mesh")
                        class Linkerd {}
                    }

                    @Section("All of Them")
                    interface Them {
                        @Tool(title = "Istio", url = "https://istio.io/", description = "a mesh")
                        class Istio {}
                    }
                }
                """);
        Run run = Run.of("lint", folder.toString(), "--fix");
        assertThat(run.err()).contains("fixed 3 problems; 0 errors, 1 warning");
        assertThat(run.out()).contains("no heading has the anchor \"#more-of-them\"");
        assertThat(file).content().contains("""
                \"""
                        - [All](#all)
                        - [\\"All\\" of them](#all-of-them)
                        - [All](#all)
                        \""")
                """);
    }

    @Test
    void fixChangesValuesOfJavaSources() throws IOException {
        Path file = Files.writeString(folder.resolve("Meshes.java"), """
                import io.github.catalogkit.annotation.*;

                @Catalog(id = "meshes", title = "Meshes")
                interface Meshes {
                    @Section("All")
                    interface All {
                        @Tool(title = "Linkerd", url = "https://linkerd.io/", description = "a mesh on Github")
                        class Linkerd {}
                    }
                }
                """);
        Run run = Run.of("lint", folder.toString(), "--fix");
        assertThat(run.err()).isEqualTo(folder + ": fixed 1 problem; 0 errors, 0 warnings\n");
        assertThat(file).content().contains("\"a mesh on GitHub\"");
    }

    @Test
    void knownProblemsAreNotReportedAgain() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        String baseline = folder.resolve("known-problems.txt").toString();
        Run written = Run.of("lint", readme, "--baseline", baseline, "--write-baseline");
        assertThat(written.code()).isZero();
        assertThat(Path.of(baseline)).content().contains("\nREADME.md [broken-link] the link destination");
        SampleList.write(folder, "\n\n" + BROKEN + "- [Cilium](- https://cilium.io/) - a network\n");
        Run run = Run.of("lint", readme, "--baseline", baseline, "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).singleElement().asString().contains(":8:12: error: ");
    }

    @Test
    void reportsMissingBaseline() throws IOException {
        Run run = Run.of("lint", SampleList.in(folder), "--baseline", "none.txt");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("catalog: none.txt: there is no such file; --write-baseline creates it\n");
        assertThat(Run.of("lint", SampleList.in(folder), "--write-baseline").code())
                .isEqualTo(2);
    }

    @Test
    void reportsASuppressionThatIsNotUsed() throws IOException {
        String ignored = BROKEN.replace("- [Envoy](", "<!-- catalog-ignore: duplicate-url, short-url -->\n- [Envoy](");
        Run run = Run.of("lint", SampleList.write(folder, ignored), "--format", "short");
        assertThat(run.out().lines().map(line -> line.replaceAll(".*\\[", "[")))
                .containsExactly("[unused-suppression]", "[broken-link]", "[duplicate-url]");
    }

    @Test
    void spacesBetweenTheWordsOfADescriptionAreReportedAndFixed() throws IOException {
        String readme = SampleList.write(
                folder, "# L\n\n- [Bats](https://b.example/) - tests  of `a  b` and **two  shells**\n");
        assertThat(Run.of("lint", readme, "--format", "short").out())
                .contains(":3:32: warning: description has 2 spaces after \"tests\"");
        Run.of("lint", readme, "--fix");
        assertThat(Path.of(readme)).content().endsWith(" - tests of `a  b` and **two shells**\n");
    }

    @Test
    void githubFormatWritesWorkflowCommands() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        assertThat(Run.of("lint", readme, "--format", "github").out())
                .contains("::error file=" + readme + ",line=4,endLine=4,col=13,endColumn=15,title=broken-link::");
    }

    @Test
    void fixKeepsEveryOtherByte() throws IOException {
        String text =
                "\ufeff# Tr\u00e6fik \ud83d\ude00\r\n\r\n- [\ud83d\ude00](- https://a.org/) [b](- https://b.org/)  \r\n- [c](https://c.org/)\n\tx\u00a0\0\r-[d](https://d.org/)";
        String readme = SampleList.write(folder, text);
        Run.of("lint", readme, "--fix");
        assertThat(Files.readString(Path.of(readme)))
                .isEqualTo(text.replace("(- ", "(").replace("-[d]", "- [d]"));
    }

    @Test
    void fixDoesNotTouchACleanFile() throws IOException {
        Path readme = Path.of(SampleList.in(folder));
        var before = Files.getLastModifiedTime(readme);
        Object key = Files.readAttributes(readme, "*").get("fileKey");
        assertThat(Run.of("lint", readme.toString(), "--fix").err()).contains("fixed 0 problems");
        assertThat(Files.getLastModifiedTime(readme)).isEqualTo(before);
        assertThat(Files.readAttributes(readme, "*").get("fileKey")).isEqualTo(key);
    }

    @Test
    void fixNeedsAFile() {
        Run run = Run.reading(BROKEN, "lint", "-", "--fix");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("catalog: --fix needs a file");
    }

    @Test
    void reportsTheEntryOfAProblemInAJar() throws IOException {
        String jar = CompiledList.jar(folder, "meshes", SampleList.write(folder, BROKEN))
                .toString();
        Run run = Run.of("lint", jar, "--format", "short");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .first()
                .asString()
                .isEqualTo(jar
                        + ": warning: envoy (url): the URL \"https://envoyproxy.io/\" is also used by \"Envoy again\", "
                        + jar + "; remove one of them [duplicate-url]");
        assertThat(run.err()).isEqualTo(jar + ": 0 errors, 2 warnings\n");
    }

    @Test
    void jsonIsAnArrayOfProblems() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("lint", readme, "--format", "json").out());
        assertThat(json).hasSize(3);
        assertThat(json.get(1).propertyNames())
                .containsExactly(
                        "file", "line", "column", "endLine", "endColumn", "severity", "code", "message", "help", "fix");
        assertThat(json.at("/1/file").asString()).isEqualTo(readme);
        assertThat(json.at("/1/line").asInt()).isEqualTo(4);
        assertThat(json.at("/1/column").asInt()).isEqualTo(13);
        assertThat(json.at("/1/endColumn").asInt()).isEqualTo(15);
        assertThat(json.at("/1/fix").asString()).isEqualTo("safe");
        assertThat(json.at("/0/related/0/line").asInt()).isEqualTo(5);
        assertThat(json.at("/1/severity").asString()).isEqualTo("error");
        assertThat(json.at("/1/code").asString()).isEqualTo("broken-link");
    }

    @Test
    void jsonOfACleanListIsAnEmptyArray() throws IOException {
        assertThat(JsonMapper.shared()
                        .readTree(Run.of("lint", SampleList.in(folder), "--format", "json")
                                .out()))
                .isEmpty();
    }

    @Test
    void sarifHasTheRulesAndTheResults() throws IOException {
        String readme = SampleList.write(folder, BROKEN);
        Path report = folder.resolve("report.sarif");
        assertThat(Run.of("lint", readme, "--format", "sarif", "-o", report.toString())
                        .out())
                .isEmpty();
        JsonNode sarif = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(sarif.at("/version").asString()).isEqualTo("2.1.0");
        JsonNode run = sarif.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("catalog");
        assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
                .contains("broken-link", "duplicate-url", "plain-http", "page-size");
        assertThat(run.at("/tool/driver/rules").findValuesAsString("text")).contains("Each URL is listed once.");
        assertThat(run.at("/results")).hasSize(3);
        JsonNode result = run.at("/results/1");
        assertThat(result.at("/ruleId").asString()).isEqualTo("broken-link");
        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString()).isNotBlank();
        JsonNode location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asString())
                .isEqualTo(Path.of(readme).toUri().toString());
        assertThat(location.at("/region/startLine").asInt()).isEqualTo(4);
        assertThat(location.at("/region/startColumn").asInt()).isEqualTo(13);
    }

    @Test
    void reportsAnUnknownFormatAsAUsageError() {
        Run run = Run.of("lint", "README.md", "--format", "xml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"xml\"", "human, short, json, sarif, github");
    }
}
