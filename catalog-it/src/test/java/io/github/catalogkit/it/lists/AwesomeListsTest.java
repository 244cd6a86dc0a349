package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.it.Exports;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rules;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real lists can be read and written back without a visible change. */
class AwesomeListsTest {

    static Stream<AwesomeList> lists() {
        return AwesomeList.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void rendersTheSameDocument(AwesomeList list) {
        PageTree before = PageTree.of(list.page());
        PageTree after = PageTree.of(AwesomeList.write(list.read().catalog()));
        assertThat(after.lines()).isEqualTo(before.lines());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void keepsEveryUrl(AwesomeList list) {
        PageTree before = PageTree.of(list.page());
        PageTree after = PageTree.of(AwesomeList.write(list.read().catalog()));
        assertThat(after.addresses()).hasSizeGreaterThan(80).containsAll(before.addresses());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void differsOnlyInInvisibleWhitespace(AwesomeList list) {
        String before = list.page().replace("\r\n", "\n");
        String after = AwesomeList.write(list.read().catalog());
        assertThat(withoutWhitespace(after)).isEqualTo(withoutWhitespace(before));
        assertThat(differentLines(before, after)).isLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void writesTheSameBytesWhenReadAgain(AwesomeList list) {
        String once = AwesomeList.write(list.read().catalog());
        assertThat(AwesomeList.write(AwesomeList.read(once).catalog())).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void isUnchangedAfterAJsonRoundTrip(AwesomeList list) {
        Catalog catalog = list.read().catalog();
        Catalog back = AwesomeList.read("json", Exports.of("json", catalog)).catalog();
        assertThat(back).isEqualTo(catalog);
        assertThat(AwesomeList.write(back)).isEqualTo(AwesomeList.write(catalog));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasNoErrors(AwesomeList list) {
        assertThat(Rules.inspect(list.read().catalog()).filter(Problem::isError).map(Problem::message))
                .isEmpty();
    }

    private static String withoutWhitespace(String page) {
        return page.lines()
                .map(line -> line.strip().replace('\t', ' '))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static int differentLines(String before, String after) {
        String[] first = before.split("\n", -1);
        String[] second = after.split("\n", -1);
        int different = Math.abs(first.length - second.length);
        for (int index = 0; index < Math.min(first.length, second.length); index++) {
            different += first[index].equals(second[index]) ? 0 : 1;
        }
        return different;
    }
}
