package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An identifier of an entry and where it is declared.
 *
 * @param member the path of the value, such as {@code doi} or {@code identifiers[0].value}
 * @param identifier the identifier
 */
public record LocatedIdentifier(String member, Identifier identifier) {

    /**
     * {@return all identifiers of an entry: those of members of its kind, then the others; duplicates are kept}
     *
     * @param entry the entry
     */
    public static List<LocatedIdentifier> of(Entry entry) {
        List<Identifier> others = entry.details().identifiers();
        List<LocatedIdentifier> all = new ArrayList<>(others.size());
        if (entry instanceof Paper paper) {
            add(Scheme.DOI, paper.doi(), all);
            add(Scheme.ARXIV, paper.arxiv(), all);
        } else if (entry instanceof Book book) {
            add(Scheme.ISBN, book.isbn(), all);
        } else if (entry instanceof Chapter chapter) {
            add(Scheme.ISBN, chapter.isbn(), all);
        }
        add(Scheme.ISSN, entry.issn(), all);
        for (int index = 0; index < others.size(); index++) {
            all.add(new LocatedIdentifier("identifiers[" + index + "].value", others.get(index)));
        }
        return all;
    }

    private static void add(Scheme scheme, Optional<String> value, List<LocatedIdentifier> all) {
        Identifier.of(scheme, value)
                .ifPresent(own -> all.add(new LocatedIdentifier(scheme.name().toLowerCase(Locale.ROOT), own)));
    }
}
