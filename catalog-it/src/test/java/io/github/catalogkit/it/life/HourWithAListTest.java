package io.github.catalogkit.it.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** An hour with a list of 1,285 entries: each test is a step, which starts from where the one before it ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HourWithAListTest {

    private VersionedList list = new VersionedList(Path.of(""));

    @BeforeAll
    void importTheList(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("list.md");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/lists/jaywcjlove__awesome-mac.md"))) {
            Files.copy(in, page);
        }
        list = VersionedList.of(page, folder.resolve("list"));
        assertThat(list.page()).hasSameBinaryContentAs(page);
    }

    @Test
    @Order(1)
    void fiveLinesOfContributorsAddFiveClasses() {
        Map<String, String> lines = Map.of(
                "* [Cursor](", "* [Edlin](https://edlin.example/) - Line editor. ![Freeware][Freeware Icon]",
                "* [Journey](", "* [Jotted](https://jotted.example/) - Notes of the day.",
                "* [Patterns](", "* [Patternly](https://patternly.example/) - Explains regular expressions.",
                "* [GarageBand](",
                        "* [Hum](https://hum.example/) - Finds songs. [![Open-Source Software][OSS Icon]](https://github.com/example/hum)",
                "* [Deluge](", "* [Fetchling](https://fetchling.example/) - Downloads lists of files.");
        list.edit(page -> {
            String edited = page;
            for (Map.Entry<String, String> line : lines.entrySet()) {
                edited = after(edited, line.getKey(), line.getValue());
            }
            return edited;
        });
        assertThat(list.absorb()).isEqualTo(new VersionedList.Said(0, "", """
                        Added "Edlin" in "Text Editors"
                        Added "Jotted" in "Journaling"
                        Added "Patternly" in "Regular Expression Editors"
                        Added "Hum" in "Audio Record and Process"
                        Added "Fetchling" in "Download Management Tools"
                        """));
        list.export();
        assertThat(list.commit())
                .containsExactly(
                        "README.md +5 -0",
                        "AudioAndVideoTools.java +4 -0",
                        "DeveloperTools.java +3 -0",
                        "DownloadManagementTools.java +3 -0",
                        "ReadingAndWritingTools.java +6 -0");
        assertThat(list.addedToPage()).containsExactlyInAnyOrderElementsOf(lines.values());
    }

    @Test
    @Order(2)
    void aMovedSectionMovesItsClassAndItsLineOfTheContents() {
        list.edit(page -> {
            String section = between(page, "### Journaling\n", "### Writing\n");
            return page.replace(section, "").replace("### Note-taking\n", section + "### Note-taking\n");
        });
        assertThat(list.absorb()).isEqualTo(new VersionedList.Said(0, "", """
                        Moved the section "Journaling" in "Reading and Writing Tools"
                        Changed layout of the section "Contents"
                        """));
        list.export();
        assertThat(list.commit())
                .containsExactly("README.md +8 -8", "Contents.java +1 -1", "ReadingAndWritingTools.java +30 -30");
    }

    @Test
    @Order(3)
    void aRenamedEntryKeepsItsFormerIdAndThePageStays() {
        assertThat(list.change("rename", "jotted", "jotted-notes").err())
                .isEqualTo("Renamed jotted to jotted-notes (ReadingAndWritingTools.java); run mvn package, or catalog"
                        + " export, to update the page\n");
        list.export();
        assertThat(list.commit()).containsExactly("ReadingAndWritingTools.java +3 -2");
    }

    @Test
    @Order(4)
    void anArchivedEntryNamesItsReplacementOnThePage() {
        assertThat(list.change("set", "jotted-notes", "status=archived", "supersededBy=journey")
                        .code())
                .isZero();
        list.export();
        assertThat(list.commit()).containsExactly("README.md +1 -1", "ReadingAndWritingTools.java +2 -0");
        assertThat(list.addedToPage())
                .containsExactly("* [Jotted](https://jotted.example/) - Notes of the day."
                        + " _(archived; replaced by [Journey](#journaling))_");
    }

    @Test
    @Order(5)
    void aDuplicateIsReportedUntilItIsAccepted() {
        list.edit(page -> after(page, "* [Regex](", "* [CotEditor](https://coteditor.com) - Searches, too."));
        assertThat(list.absorb().code()).isZero();
        assertThat(list.duplicates("DeveloperTools.java"))
                .filteredOn(problem -> problem.contains("\"https://coteditor.com\""))
                .singleElement()
                .asString()
                .contains("is also used by \"CotEditor\", ReadingAndWritingTools.java:");
        list.edit(
                "DeveloperTools.java",
                source -> source.replace("""
                        @Tool(title = "CotEditor",""", """
                        @SuppressWarnings("catalog:duplicate-url")
                        @Tool(title = "CotEditor",""".indent(8).strip()));
        assertThat(list.duplicates("DeveloperTools.java")).noneMatch(problem -> problem.contains("coteditor"));
        list.export();
        assertThat(list.commit()).containsExactly("README.md +1 -0", "DeveloperTools.java +4 -0");
    }

    @Test
    @Order(6)
    void fiveAddedUrlsAreFiveLinesInTheStyleOfTheList() {
        list.change("add", "https://zeta.example/", "--section", "Regular Expression Editors", "--tag", "Freeware");
        list.change("add", "https://abc.example/", "--section", "Data Recovery Tools", "--title", "ABC Recovery");
        list.change("add", "https://github.com/example/tiny-vnc", "--section", "Remote Login Software");
        list.change(
                "add", "https://disks.example/", "--section", "cloud-storage", "--description", "Disks in the sky.");
        list.change("add", "https://memo.example/", "--section", "Reading and Writing Tools > Note-taking");
        list.export();
        assertThat(list.commit())
                .containsExactly(
                        "README.md +5 -0",
                        "CloudStorage.java +3 -0",
                        "DataRecoveryTools.java +3 -0",
                        "DeveloperTools.java +3 -0",
                        "ReadingAndWritingTools.java +3 -0",
                        "RemoteLoginSoftware.java +3 -0");
        assertThat(list.addedToPage())
                .containsExactlyInAnyOrder(
                        "* [zeta.example](https://zeta.example/) ![Freeware][Freeware Icon]",
                        "* [ABC Recovery](https://abc.example/)",
                        "* [tiny-vnc](https://github.com/example/tiny-vnc)",
                        "* [disks.example](https://disks.example/) - Disks in the sky.",
                        "* [memo.example](https://memo.example/)");
    }

    @Test
    @Order(7)
    void afterThisHourNothingIsLeftToAbsorb() {
        assertThat(list.absorb().err()).isEqualTo("There is nothing to absorb: " + list.page() + " has no edits.\n");
        assertThat(list.commit()).isEmpty();
    }

    private static String after(String page, String start, String line) {
        int end = page.indexOf('\n', page.indexOf("\n" + start) + 1) + 1;
        return page.substring(0, end) + line + "\n" + page.substring(end);
    }

    private static String between(String page, String start, String end) {
        return page.substring(page.indexOf(start), page.indexOf(end));
    }
}
