package io.github.catalogkit.it;

import io.github.catalogkit.value.PersonAuthor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A name of a person as it is declared, and what it becomes in each format.
 *
 * @param family the declared family name; empty if the rule finds it
 * @param suffix the declared suffix; empty if it is recognized, or if there is none
 * @param bibtex the field {@code author}
 * @param csl the members of the name with their values, {@code member: value}, with semicolons between them
 * @param ris the field {@code AU}
 */
record NameRow(String name, String family, String suffix, String bibtex, String csl, String ris) {

    static List<NameRow> all() {
        try (InputStream in =
                Objects.requireNonNull(NameRow.class.getResourceAsStream("/names/names.tsv"), "names/names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new NameRow(row[0], row[1], row[2], row[3], row[4], row[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PersonAuthor person() {
        PersonAuthor person = PersonAuthor.of(name);
        PersonAuthor full = suffix.isEmpty() ? person : person.withSuffix(suffix);
        return family.isEmpty() ? full : full.withFamily(family);
    }

    @Override
    public String toString() {
        return name + (family.isEmpty() ? "" : ", family " + family) + (suffix.isEmpty() ? "" : ", suffix " + suffix);
    }
}
