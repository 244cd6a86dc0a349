package io.github.catalogkit.app.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import io.github.catalogkit.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogStatisticsTest {

    private static final Catalog CATALOG = Catalog.of(
            "meshes",
            "Meshes",
            Section.of(
                            "proxies",
                            "Proxies",
                            Tool.of(details("envoy")
                                    .tags("cncf", "proxy")
                                    .license("Apache-2.0")
                                    .build()),
                            Tool.of(details("haproxy").tags("proxy").build()))
                    .withSections(Section.of(
                            "wide",
                            "\u7db2\u7d61",
                            Tool.of(details("linkerd").status(Status.ARCHIVED).build()))),
            Section.of("reading", "Reading", Resource.of(details("mesh").build())));

    private static final List<Problem> PROBLEMS = List.of(
            problem("plain-http", Severity.WARNING),
            problem("spaces", Severity.WARNING),
            problem("spaces", Severity.WARNING),
            problem("duplicate-id", Severity.ERROR));

    @Test
    void showsAlignedColumns() {
        assertThat(CatalogStatistics.of(CATALOG, PROBLEMS).text()).isEqualTo("""
                Meshes: 4 entries in 3 sections

                Sections
                  Proxies  3
                    \u7db2\u7d61   1
                  Reading  1

                Kinds
                  tool      3
                  resource  1

                Status
                  active    3
                  archived  1

                Licenses
                  Apache-2.0  1

                Tags
                  proxy  2
                  cncf   1

                Problems: 1 error, 3 warnings
                  error[duplicate-id]  1
                  warning[spaces]      2
                  warning[plain-http]  1
                """);
    }

    @Test
    void showsTheMostFrequentOfManyTags() {
        Entry[] entries = IntStream.range(0, 30)
                .mapToObj(index ->
                        Tool.of(details("e" + index).tags("tag" + index, "all").build()))
                .toArray(Entry[]::new);
        String text = CatalogStatistics.of(Catalog.of("c", "C", Section.of("s", "S", entries)), List.of())
                .text();
        assertThat(text).contains("\n  all          30\n  tag0          1\n", "\n  (12 others)  12\n");
    }

    @Test
    void saysThatThereIsNoProblem() {
        assertThat(CatalogStatistics.of(CATALOG, List.of()).text()).endsWith("\nProblems: 0 errors, 0 warnings\n");
    }

    @Test
    void writesAllNumbersAsJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogStatistics.of(CATALOG, PROBLEMS).writeJson(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"meshes\",\"title\":\"Meshes\",\"entries\":4,\"sections\":["
                                + "{\"id\":\"proxies\",\"title\":\"Proxies\",\"depth\":0,\"entries\":3},"
                                + "{\"id\":\"wide\",\"title\":\"\u7db2\u7d61\",\"depth\":1,\"entries\":1},"
                                + "{\"id\":\"reading\",\"title\":\"Reading\",\"depth\":0,\"entries\":1}],"
                                + "\"kinds\":{\"tool\":3,\"resource\":1},\"statuses\":{\"active\":3,\"archived\":1},"
                                + "\"licenses\":{\"Apache-2.0\":1},\"tags\":{\"proxy\":2,\"cncf\":1},"
                                + "\"problems\":{\"error\":{\"duplicate-id\":1},\"warning\":{\"spaces\":2,\"plain-http\":1}}}\n");
    }

    private static EntryDetailsBuilder details(String id) {
        return EntryDetails.of(id, id).url("https://example.org/" + id);
    }

    private static Problem problem(String code, Severity severity) {
        return Problem.of(code, severity, FileLocation.of("README.md"), "a problem");
    }
}
