package io.github.catalogkit.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.PartialDate;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keys of the form {@code betz2017pods}: the first author's family name, the year, and the last word of the entry's id.
 * If two entries would have the same key, a hyphen and the complete id is appended to both. The key of an entry without author
 * and year is its id.
 */
final class AuthorYearKeys implements CitationKeys {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    private final CitationKeys ids;
    private final Map<String, Integer> uses = new HashMap<>();

    /** Makes the keys of these citations, whose keys are their ids so far. */
    AuthorYearKeys(CitationKeys ids, Stream<Citation> citations) {
        this.ids = ids;
        citations.forEach(citation -> {
            uses.merge(citation.key(), 1, Integer::sum);
            Optional.of(brief(citation))
                    .filter(key -> !key.equals(citation.key()))
                    .ifPresent(key -> uses.merge(key, 1, Integer::sum));
        });
    }

    @Override
    public String key(Entry entry, Citation citation) {
        String id = ids.key(entry, citation);
        if (entry.details().citationKey().isPresent()) {
            return id;
        }
        String start = authorAndYear(citation);
        String brief = brief(citation);
        return start.isEmpty() || uses.getOrDefault(brief, 0) == 1 ? brief : start + "-" + id;
    }

    private static String brief(Citation citation) {
        String start = authorAndYear(citation);
        String id = citation.key();
        return start.isEmpty() ? id : start + id.substring(id.lastIndexOf('-') + 1);
    }

    private static String authorAndYear(Citation citation) {
        String author = citation.names().stream()
                .findFirst()
                .map(AuthorYearKeys::letters)
                .orElse("");
        return author
                + citation.issued().map(PartialDate::year).map(String::valueOf).orElse("");
    }

    /** Returns the lowercase ASCII letters of a family name, without diacritics. */
    private static String letters(Name name) {
        String plain =
                Normalizer.normalize(name.fullFamily(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NO_LETTER
                .matcher(plain.replace("ß", "ss")
                        .replace("ø", "o")
                        .replace("æ", "ae")
                        .replace("ł", "l"))
                .replaceAll("");
    }
}
