package io.github.catalogkit.exporter.json;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A row of {@code hostile.tsv}, the project's collection of values that attack one format or another.
 *
 * @param id the number of the row
 * @param field what the value is for: {@code title}, {@code author} or {@code url}
 * @param value the value
 */
record HostileValue(String id, String field, String value) {

    /** Returns the rows for one field that a catalogue does not refuse. */
    static Stream<HostileValue> accepted(String field) {
        return TestResources.read("hostile.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[1].equals(field) && !cells[2].equals("reject"))
                .map(cells -> new HostileValue(cells[0], cells[1], unescape(cells[3])));
    }

    /** The escapes of JSON strings that occur in the file are those of properties files too. */
    private static String unescape(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader("value=" + text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("value");
    }
}
