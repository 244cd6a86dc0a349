package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.kind.ImportedKinds;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.source.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of the entries of real lists, compared with those that a person gave to 300 of them. */
class KindsTest {

    /**
     * The kinds that a person gave to an entry.
     *
     * @param key the list and the line
     * @param kinds the labels of the kinds, the best one first; several if both are right
     * @param title the title of the entry
     */
    private record Label(String key, List<String> kinds, String title) {

        static Label of(String row) {
            String[] cells = row.split("\t", -1);
            return new Label(cells[0] + ":" + cells[1], List.of(cells[2].split("/", -1)), cells[3]);
        }

        boolean hasDefaultKind() {
            return kinds.contains(Kind.RESOURCE.label()) || kinds.contains(Kind.GROUP.label());
        }
    }

    static Stream<AwesomeList> lists() {
        return AwesomeList.all();
    }

    @Test
    void nineteenOfTwentyProposedKindsAreRight() {
        List<Label> labels = labels();
        Map<String, Entry> entries = new HashMap<>();
        lists().filter(list -> list.file().startsWith("lists/")).forEach(list -> addEntries(list, entries));
        List<Label> proposed = labels.stream()
                .filter(label -> !Set.of(Kind.RESOURCE, Kind.GROUP)
                        .contains(entry(entries, label).kind()))
                .toList();
        List<String> wrong = proposed.stream()
                .filter(label ->
                        !label.kinds().contains(entry(entries, label).kind().label()))
                .map(label -> entry(entries, label).kind().label() + " instead of " + label)
                .toList();
        long other = labels.stream().filter(label -> !label.hasDefaultKind()).count();
        System.out.printf(
                Locale.ROOT,
                "kinds         precision %5.1f %% (%d of %d)   coverage %5.1f %% (%d of %d)%n",
                100.0 * (proposed.size() - wrong.size()) / proposed.size(),
                proposed.size() - wrong.size(),
                proposed.size(),
                100.0 * proposed.size() / other,
                proposed.size(),
                other);
        wrong.forEach(System.out::println);
        assertThat(labels).hasSize(300);
        assertThat(wrong).hasSizeLessThanOrEqualTo(proposed.size() / 20);
        assertThat(proposed.size()).isGreaterThan((int) (other * 3 / 4));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void proposedKindsChangeNothingInTheFile(AwesomeList list) {
        Catalog read = list.read().catalog();
        Catalog changed = ImportedKinds.of(read, KindSettings.proposing()).catalog();
        assertThat(changed).isNotEqualTo(read);
        assertThat(AwesomeList.write(changed)).isEqualTo(AwesomeList.write(read));
    }

    @ParameterizedTest
    @EnumSource
    void noKindChangesAnythingInTheFile(Kind kind) {
        Catalog read =
                new AwesomeList("lists/jaywcjlove__awesome-mac.md").read().catalog();
        Catalog changed = ImportedKinds.of(read, KindSettings.of(List.of(kind.label()), false))
                .catalog();
        assertThat(changed.entries()).extracting(Entry::kind).containsOnly(kind);
        assertThat(AwesomeList.write(changed)).isEqualTo(AwesomeList.write(read));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void proposedKindsCauseNoProblems(AwesomeList list) {
        Catalog read = list.read().catalog();
        Catalog changed = ImportedKinds.of(read, KindSettings.proposing()).catalog();
        assertThat(codes(changed)).isEqualTo(codes(read));
    }

    private static Map<String, Long> codes(Catalog catalog) {
        return Rules.inspect(catalog).collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
    }

    private static void addEntries(AwesomeList list, Map<String, Entry> entries) {
        Reading reading = list.read();
        Catalog kinds =
                ImportedKinds.of(reading.catalog(), KindSettings.proposing()).catalog();
        String file = list.file().substring(list.file().indexOf('/') + 1);
        reading.catalog()
                .entries()
                .forEach(entry -> entries.put(
                        file + ":"
                                + reading.locations()
                                        .range(entry, "")
                                        .orElseThrow()
                                        .start()
                                        .line(),
                        kinds.find(entry.id()).orElseThrow()));
    }

    private static Entry entry(Map<String, Entry> entries, Label label) {
        Entry entry = Objects.requireNonNull(entries.get(label.key()), label.toString());
        assertThat(entry.title()).as(label.key()).isEqualTo(label.title());
        return entry;
    }

    private static List<Label> labels() {
        String file = "/labels/kinds.tsv";
        try (InputStream in = Objects.requireNonNull(KindsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Label::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
