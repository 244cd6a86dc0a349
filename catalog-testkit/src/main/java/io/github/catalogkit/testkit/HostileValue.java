package io.github.catalogkit.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that can break a format: a row of {@code hostile.tsv}.
 *
 * @param id the number of the row
 * @param field the property of the value: {@code title}, {@code author} or {@code url}
 * @param verdict the reaction of the model: {@code accept}, {@code accept+warn}, {@code normalize} or {@code reject}
 * @param value the value
 */
public record HostileValue(String id, String field, String verdict, String value) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-f]{4})|.)");

    /**
     * {@return the rows for these properties that the model accepts}
     *
     * @param fields the properties of the values: {@code title}, {@code author} or {@code url}
     */
    public static Stream<HostileValue> accepted(String... fields) {
        return all().filter(row -> List.of(fields).contains(row.field()))
                .filter(row -> !row.verdict().equals("reject"));
    }

    /** {@return all rows} */
    public static Stream<HostileValue> all() {
        try (InputStream file = Objects.requireNonNull(HostileValue.class.getResourceAsStream("hostile.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(HostileValue::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileValue of(String line) {
        String[] cells = line.split("\t", -1);
        return new HostileValue(cells[0], cells[1], cells[2], unescape(cells[3]));
    }

    /** Returns a value, which is escaped as in a JSON string. */
    private static String unescape(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(escape -> Matcher.quoteReplacement(Optional.ofNullable(escape.group(2))
                        .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
                        .orElseGet(() -> escape.group().translateEscapes())));
    }
}
