package io.github.catalogkit.exporter.markdown;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The values of {@code hostile-accepted.tsv}. */
final class HostileValues {

    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private HostileValues() {}

    static Stream<String> titles() {
        return rows().filter(row -> !row[1].equals("url")).map(row -> decode(row[3]));
    }

    static Stream<String> addresses() {
        return rows().filter(row -> row[1].equals("url")).map(row -> decode(row[3]));
    }

    private static Stream<String[]> rows() {
        return TestResource.read("hostile-accepted.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1));
    }

    private static String decode(String json) {
        String characters = UNICODE_ESCAPE
                .matcher(json)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        return characters.translateEscapes();
    }
}
