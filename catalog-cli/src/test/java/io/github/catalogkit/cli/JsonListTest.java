package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A JSON list is checked and fixed like a Markdown list. */
class JsonListTest {

    private static final String JSON = """
            \ufeff{"schemaVersion": 1, "id": "meshes", "title": "Meshes", "sections": [
              {"id": "all", "title": "All", "entries": [
                {
                  "kind": "resource",
                  "id": "linkerd",
                  "title": "Linkerd",
                  "url" : "http:\\/\\/linkerd.io/",
                  "description": {"markdown": "a m\\u00e9sh, on Github", "text": "a m\\u00e9sh, on Github"},
                  "authors": [{"name": "Ada Byron and Bob Doe", "family": "Doe"}]
                }
              ]}
            ]}
            """.replace("\n", "\r\n");

    private static final String SAFE = JSON.replace("Github", "GitHub");

    private static final String SUGGESTED = SAFE.replace("http:\\/\\/linkerd.io/", "https://linkerd.io/")
            .replace(
                    "{\"name\": \"Ada Byron and Bob Doe\", \"family\": \"Doe\"}",
                    "{\"name\": \"Ada Byron\", \"family\": \"Byron\"},{\"name\": \"Bob Doe\", \"family\": \"Doe\"}");

    @TempDir
    Path folder;

    private Path list;

    @BeforeEach
    void write() throws IOException {
        list = Files.writeString(folder.resolve("list.json"), JSON);
    }

    @Test
    void reportsProblemsAtTheirValues() {
        Run run = Run.of("lint", list.toString());
        String line =
                "      \"description\": {\"markdown\": \"a m\\u00e9sh, on Github\", \"text\": \"a m\\u00e9sh, on Github\"},";
        assertThat(run.out())
                .contains(
                        " --> " + list + ":8:52\n",
                        "8 | " + line + "\n  | " + " ".repeat(line.indexOf("Github")) + "^^^^^^\n",
                        "  = help: write \"GitHub\" (fixable with --fix)\n");
        assertThat(run.err()).isEqualTo(list + ": 0 errors, 3 warnings, 1 fixable\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "short | :8:52: warning",
                "json | \"line\":8,\"column\":52,\"endLine\":8,\"endColumn\":58",
                "sarif | \"startLine\":8,\"startColumn\":52,\"endLine\":8,\"endColumn\":58",
                "github | line=8,endLine=8,col=52,endColumn=58"
            })
    void everyReportHasTheRange(String format, String range) {
        assertThat(Run.of("lint", list.toString(), "--format", format).out()).contains(range);
    }

    @Test
    void fixChangesOnlyTheWrongValues() {
        assertThat(Run.of("lint", list.toString(), "--fix").err())
                .isEqualTo(list + ": fixed 1 problem; 0 errors, 2 warnings\n");
        assertThat(list).content().isEqualTo(SAFE);
    }

    @Test
    void appliesSuggestedFixesIfRequested() {
        assertThat(Run.of("lint", list.toString(), "--fix=suggested").err())
                .isEqualTo(list + ": fixed 3 problems; 0 errors, 0 warnings\n");
        assertThat(list).content().isEqualTo(SUGGESTED);
        assertThat(Run.of("lint", list.toString(), "--fix=suggested").err())
                .isEqualTo(list + ": fixed 0 problems; 0 errors, 0 warnings\n");
        assertThat(list).content().isEqualTo(SUGGESTED);
    }

    @Test
    void diffShowsWhatFixWouldChange() {
        assertThat(Run.of("lint", list.toString(), "--diff").out()).contains("\n-", "on Github", "\n+", "on GitHub");
        assertThat(list).content().isEqualTo(JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint", "list"})
    void locatesAnInvalidValue(String command) throws IOException {
        Files.writeString(list, JSON.replace("http:", "ftp:"));
        Run run = command.equals("list")
                ? Run.of("list", "--catalog", list.toString())
                : Run.of("lint", list.toString(), "--format", "short");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains(list + ":7:15: error: \"ftp://linkerd.io/\" is not a valid URL");
    }
}
