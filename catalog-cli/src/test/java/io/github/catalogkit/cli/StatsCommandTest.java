package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void countsEntriesAndProblems() throws IOException {
        String readme = SampleList.write(folder, SampleList.TEXT.replace("https://linkerd.io/", "http://linkerd.io/"));
        assertThat(Run.of("stats", readme)).isEqualTo(new Run(0, """
                        Awesome Meshes: 3 entries in 2 sections

                        Sections
                          Proxies         2
                          Service meshes  1

                        Kinds
                          resource  3

                        Status
                          active  3

                        Problems: 0 errors, 1 warning
                          warning[plain-http]  1
                        """, ""));
    }

    @Test
    void countsTheSameInJavaSourcesJsonAndAStream() throws IOException {
        String readme = SampleList.in(folder);
        String sources = folder.resolve("sources").toString();
        String json = folder.resolve("list.json").toString();
        Run.of("import", readme, "--package", "org.example", "-o", sources, "--sources-only");
        Run.of("convert", readme, "-o", json);
        Run expected = Run.of("stats", readme);
        assertThat(Run.of("stats", sources)).isEqualTo(expected);
        assertThat(Run.of("stats", json)).isEqualTo(expected);
        assertThat(Run.reading(SampleList.TEXT, "stats", "-")).isEqualTo(expected);
    }

    @Test
    void printsJson() throws IOException {
        assertThat(Run.of("stats", SampleList.in(folder), "--json").out())
                .startsWith("{\"id\":\"awesome-meshes\",\"title\":\"Awesome Meshes\",\"entries\":3,\"sections\":[")
                .endsWith("\"problems\":{\"error\":{},\"warning\":{}}}\n");
    }
}
