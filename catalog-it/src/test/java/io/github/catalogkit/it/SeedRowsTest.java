package io.github.catalogkit.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalog has all rows of the original list, and may have more entries between them. */
class SeedRowsTest {

    private static final Catalog CATALOG = ContainerNetworkingRegistry.CATALOG;

    record Row(String section, String parent, String title, String url) {}

    @Test
    void hasAnEntryForEachRowInOrder() {
        List<Row> expected = SeedRow.all().stream()
                .map(row -> new Row(row.section(), parentTitle(row), row.catalogTitle(), row.url()))
                .toList();
        List<Row> found = CATALOG.sections().stream()
                .flatMap(section -> rows(section, ""))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(expected).hasSize(84);
        assertThat(found).containsSubsequence(expected);
    }

    @Test
    void eachEntryHasItsKind() {
        Map<String, Long> kinds = CATALOG.entries()
                .collect(Collectors.groupingBy(entry -> entry.kind().label(), TreeMap::new, Collectors.counting()));
        assertThat(kinds)
                .containsOnlyKeys(
                        "article",
                        "dataset",
                        "documentation",
                        "issue",
                        "paper",
                        "series",
                        "slides",
                        "specification",
                        "talk",
                        "tool",
                        "tutorial",
                        "workshop");
        assertThat(kinds.get("tool")).isGreaterThanOrEqualTo(37);
        assertThat(kinds.get("talk")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void idsAreUnique() {
        List<String> ids = CATALOG.entries().map(Entry::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(ids).allSatisfy(id -> assertThat(CATALOG.find(id)).isPresent());
    }

    private static String parentTitle(SeedRow row) {
        return row.parent().startsWith("Blog post series") ? "Blog post series" : row.parent();
    }

    private static Stream<Row> rows(Section section, String path) {
        String here = path.isEmpty() ? section.title() : path + " / " + section.title();
        Function<Entry, Stream<Row>> withHeld = entry -> Stream.concat(
                Stream.of(row(here, "", entry)), entry.entries().stream().map(held -> row(here, entry.title(), held)));
        return Stream.concat(
                section.entries().stream().flatMap(withHeld),
                section.sections().stream().flatMap(inner -> rows(inner, here)));
    }

    private static Row row(String section, String parent, Entry entry) {
        return new Row(
                section,
                parent,
                entry.title(),
                entry.address().map(WebAddress::toString).orElse(""));
    }
}
