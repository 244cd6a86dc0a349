package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileValuesTest {

    record Row(String id, String field, String verdict, String value) {

        String read() {
            return field.equals("url") ? WebAddress.of(value).toString() : PlainText.normalizeTitle(value);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTreatedAsItsRowSays(Row row) {
        switch (row.verdict()) {
            case "accept", "accept+warn" -> assertThat(row.read()).isEqualTo(row.value());
            case "normalise" -> assertThat(row.read()).isNotEqualTo(row.value()).isNotBlank();
            default -> assertThatThrownBy(row::read).isInstanceOf(MalformedValueException.class);
        }
    }

    static Stream<Row> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HostileValuesTest.class.getResourceAsStream("/hostile.tsv")),
                StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), unescape(cells.get(3))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values are written as the inside of a JSON string. */
    private static String unescape(String json) {
        return Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)")
                .matcher(json)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(2) == null
                                ? simple(match.group(1).charAt(0))
                                : String.valueOf((char) Integer.parseInt(match.group(2), 16))));
    }

    private static String simple(char escaped) {
        return switch (escaped) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            default -> String.valueOf(escaped);
        };
    }
}
