package io.github.catalogkit.it.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A row of a list, and what a person read in it.
 *
 * @param authors names with semicolons between them
 * @param links labels and addresses, {@code label=url}, with semicolons between them
 * @param marks icons, emoji, code and words, with semicolons between them; empty in a file without this column
 * @param facts names and Markdown, {@code name=value}, with vertical lines between them; empty in a file without this column
 */
record LabeledRow(
        String file,
        int line,
        String title,
        String url,
        String description,
        String authors,
        String links,
        String marks,
        String facts) {

    private static final int COLUMNS = LabeledRow.class.getRecordComponents().length;

    static List<LabeledRow> of(String labels) {
        String file = "/labels/" + labels;
        try (InputStream in = Objects.requireNonNull(LabeledRow.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabeledRow of(String[] cells) {
        String[] all = Arrays.copyOf(cells, COLUMNS);
        Arrays.fill(all, cells.length, COLUMNS, "");
        return new LabeledRow(all[0], Integer.parseInt(all[1]), all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
    }

    String location() {
        return file + ":" + line;
    }

    Set<String> authorNames() {
        return parts(authors, "; ");
    }

    Set<String> labeledLinks() {
        return parts(links, "; ");
    }

    Set<String> markNames() {
        return parts(marks, "; ");
    }

    Set<String> namedFacts() {
        return parts(facts, " | ");
    }

    private static Set<String> parts(String text, String separator) {
        Set<String> parts = new TreeSet<>(List.of(text.split(Pattern.quote(separator), -1)));
        parts.remove("");
        return parts;
    }
}
