package io.github.catalogkit.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A row of the list as it was found, from {@code seed/inventory.tsv}. */
record SeedRow(int number, String section, String parent, String title, String url, String before, String after) {

    static List<SeedRow> all() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Seed.open("inventory.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(SeedRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SeedRow of(String line) {
        String[] cells = line.split("\t", -1);
        return new SeedRow(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    /** Everything that a reader of the row sees. */
    String line() {
        return (before + " " + title + " " + after).strip();
    }

    /** The row's title in the catalog: the series has one, where the list only had a line. */
    String catalogTitle() {
        return title.isEmpty() ? "Blog post series" : title;
    }

    /** Returns all rows of the original list. */
    static final class Seed {

        private Seed() {}

        static String markdown() {
            try (InputStream in = open("container-networking.md")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static InputStream open(String name) {
            return Objects.requireNonNull(SeedRow.class.getResourceAsStream("/seed/" + name));
        }
    }
}
