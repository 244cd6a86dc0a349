package io.github.catalogkit.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No file is too large to be edited. */
final class LargeListsTest {

    /** The number of entries of three lines that fit into a file. */
    private static final int SOME = 400;

    @Test
    void subsectionsOfALargeSectionHaveFilesOfTheirOwn() {
        Section tools = Section.of("tools", "Tools", tools("t", 3))
                .withSections(
                        Section.of("web", "Web", tools("web", SOME)),
                        Section.of("native", "Native", tools("native", SOME))
                                .withSections(Section.of("old", "Old", tools("old", 3))));

        assertThat(files(tools, Section.of("reading", "Reading", tools("r", 3))))
                .containsOnlyKeys(
                        "sample/Sample.java",
                        "sample/Tools.java",
                        "sample/Web.java",
                        "sample/Native.java",
                        "sample/Reading.java")
                .hasEntrySatisfying(
                        "sample/Tools.java",
                        file -> assertThat(file)
                                .contains("@Section(value = \"Tools\", sections = {Web.class, Native.class})")
                                .contains("\ninterface Tools {\n\n    @Tool("))
                .hasEntrySatisfying(
                        "sample/Native.java",
                        file -> assertThat(file)
                                .startsWith("package sample;\n")
                                .contains("    @Section(\"Old\")\n    interface Old {\n"));
    }

    @Test
    void aSubsectionIsNotNamedLikeAnotherFile() {
        Section section = Section.of("a", "A")
                .withSections(
                        Section.of("open-vpn", "One", tools("a", SOME)),
                        Section.of("c-registry", "Two", tools("b", SOME)));

        assertThat(DeclaredClasses.of(Catalog.of("c", "C", section, Section.of("openvpn", "Other")))
                        .namesBy("Section.value"))
                .containsEntry("One", "OpenVpnSection")
                .containsEntry("Two", "CRegistry")
                .containsEntry("Other", "Openvpn");
    }

    @Test
    void manyEntriesOfASectionAreInParts() {
        Map<String, String> files = files(Section.of("tools", "Tools", tools("t", 1_000)));

        assertThat(files)
                .containsOnlyKeys(
                        "sample/Sample.java",
                        "sample/Tools.java",
                        "sample/ToolsPart1.java",
                        "sample/ToolsPart2.java",
                        "sample/ToolsPart3.java",
                        "sample/ToolsPart4.java");
        assertThat(files.get("sample/Tools.java"))
                .contains("parts = {ToolsPart1.class, ToolsPart2.class, ToolsPart3.class, ToolsPart4.class}")
                .endsWith("\ninterface Tools {}\n");
        assertThat(files.get("sample/ToolsPart2.java"))
                .contains("\n@SectionPart\ninterface ToolsPart2 {\n\n    @Tool(title = \"t250\"")
                .contains("title = \"t499\"")
                .doesNotContain("title = \"t500\"");
    }

    @Test
    void noFileHasMoreThan1500Lines() {
        Section section = Section.of("a", "A", tools("a", 1_000))
                .withSections(
                        Section.of("b", "B", tools("b", 1_000)),
                        Section.of("c", "C", tools("c", SOME)).withSections(Section.of("d", "D", tools("d", SOME))));

        assertThat(files(section).values())
                .hasSizeGreaterThan(8)
                .allSatisfy(file -> assertThat(file.lines().count()).isLessThanOrEqualTo(1_520));
    }

    @Test
    void longFreeTextDoesNotDivideASection() {
        Section section =
                Section.of("a", "A", tools("a", 3)).withLayout(Layout.none().withBelow("A line.\n".repeat(2_000)));

        assertThat(files(section)).containsOnlyKeys("sample/Sample.java", "sample/A.java");
    }

    @Test
    void aPartIsNotNamedLikeAnEntryOrASection() {
        Entry[] entries = Stream.concat(Stream.of(tool("a-part1")), Stream.of(tools("a", 600)))
                .toArray(Entry[]::new);

        assertThat(files(Section.of("a", "A", entries), Section.of("a-part2", "Part 2")))
                .containsKeys("sample/APart1Entries.java", "sample/APart2Entries.java", "sample/APart2.java");
    }

    @Test
    void relationsLeadToOtherFiles() {
        Entry related = Tool.of(EntryDetails.of("related", "Related")
                .url("https://example.org/")
                .relation(RelationKind.SEE_ALSO, "a-0", "a-999", "b-0", "c-0")
                .build());
        Section section = Section.of("a", "A", tools("a-", 1_000))
                .withSections(
                        Section.of("b", "B", tools("b-", SOME)),
                        Section.of("c", "C", tools("c-", SOME)),
                        Section.of("z", "Z", related));
        DeclaredClasses classes = DeclaredClasses.of(Catalog.of("c", "C", section, Section.of("b2", "B", related)));

        assertThat(classes.all("Tool.seeAlso"))
                .containsOnly("sample.APart1.A0sample.APart4.A999sample.B.B0sample.C.C0");
    }

    private static Map<String, String> files(Section... sections) {
        return Declarations.of(Catalog.of("c", "C", sections), "sample", "Sample")
                .files();
    }

    private static Entry[] tools(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> tool(prefix + number))
                .toArray(Entry[]::new);
    }

    private static Entry tool(String id) {
        return Tool.of(EntryDetails.of(id, id).url("https://example.org/").build());
    }
}
