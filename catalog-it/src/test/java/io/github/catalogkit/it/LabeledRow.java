package io.github.catalogkit.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row of a real list, and what a person read in it.
 *
 * @param authors names with semicolons between them
 * @param links labels and addresses, {@code label=url}, with semicolons between them
 */
record LabeledRow(String file, int line, String title, String url, String description, String authors, String links) {

    static List<LabeledRow> all() {
        try (InputStream in = Objects.requireNonNull(
                LabeledRow.class.getResourceAsStream("/labels/entries.tsv"), "labels/entries.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row ->
                            new LabeledRow(row[0], Integer.parseInt(row[1]), row[2], row[3], row[4], row[5], row[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> authorNames() {
        return parts(authors);
    }

    Set<String> labeledLinks() {
        return parts(links);
    }

    private static Set<String> parts(String text) {
        Set<String> parts = new TreeSet<>(List.of(text.split("; ", -1)));
        parts.remove("");
        return parts;
    }
}
