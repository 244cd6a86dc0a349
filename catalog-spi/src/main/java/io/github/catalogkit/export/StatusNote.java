package io.github.catalogkit.export;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The note that an entry is archived or deprecated: since when, why, and what replaces it, such as {@code archived since
 * 2021-05: its maintainers moved on; replaced by Envoy}.
 *
 * @param statement the status with its date and its reason, in plain text
 * @param replacements the entries that replace it, as far as the catalog has them
 */
public record StatusNote(String statement, List<Entry> replacements) {

    /** The end of a sentence, after which the replacements would not continue it; not an ellipsis. */
    private static final Pattern PERIOD = Pattern.compile("(?<!\\.)\\.$");

    /**
     * Makes a note.
     *
     * @param statement the status with its date and its reason, in plain text
     * @param replacements the entries that replace it, as far as the catalog has them
     */
    public StatusNote {
        replacements = List.copyOf(replacements);
    }

    /**
     * {@return the note of an entry; empty if the entry is active}
     *
     * @param catalog the catalog, which may lack entries to which the entry is related
     * @param entry an entry of the catalog
     */
    public static Optional<StatusNote> of(Catalog catalog, Entry entry) {
        if (entry.status() == Status.ACTIVE) {
            return Optional.empty();
        }
        EntryDetails details = entry.details();
        String statement = entry.status().name().toLowerCase(Locale.ROOT)
                + details.statusSince().map(date -> " since " + date).orElse("")
                + details.statusReason()
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> ": " + reason)
                        .orElse("");
        return Optional.of(new StatusNote(
                statement, catalog.related(entry, RelationKind.SUPERSEDED_BY).toList()));
    }

    /** {@return the note in one line of plain text, with the titles of the replacements} */
    public String text() {
        return text(UnaryOperator.identity(), Entry::title);
    }

    /**
     * {@return the note in the syntax of a format}
     *
     * @param escape writes plain text in the format
     * @param reference writes the reference to a replacement in the format, such as a link
     */
    public String text(UnaryOperator<String> escape, Function<Entry, String> reference) {
        return replacements.isEmpty()
                ? escape.apply(statement)
                : escape.apply(PERIOD.matcher(statement).replaceFirst(""))
                        + "; replaced by "
                        + Enumeration.of(replacements.stream().map(reference).toList());
    }
}
