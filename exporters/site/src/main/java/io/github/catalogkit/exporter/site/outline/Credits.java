package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.exporter.site.text.Texts;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is shown below the title of an entry: who made it, when, and where it appeared. */
public final class Credits {

    private static final List<Variable> PUBLICATION = List.of(
            Variable.CONTAINER_TITLE,
            Variable.COLLECTION_TITLE,
            Variable.VERSION,
            Variable.NUMBER,
            Variable.AUTHORITY,
            Variable.PUBLISHER);

    private Credits() {}

    /** Returns the name of a person or an organization as readers see it. */
    public static String name(Author author, Texts texts) {
        String name = author.fullName();
        String credited = author.creditedAs();
        String whole = name.contains(credited) ? name : name + " (" + credited + ")";
        return author.role() == Role.AUTHOR ? whole : whole + " (" + texts.of(author.role()) + ")";
    }

    /** Returns the page about a person at ORCID. */
    public static Optional<String> page(Author author) {
        return author instanceof PersonAuthor person
                ? person.orcid().map(orcid -> "https://orcid.org/" + orcid)
                : Optional.empty();
    }

    /** Returns where and when an entry appeared. */
    public static List<String> publication(Entry entry, Citation citation) {
        Stream<String> texts = PUBLICATION.stream().flatMap(it -> citation.text(it).stream());
        Stream<String> dates = Stream.of(entry.published(), citation.issued())
                .flatMap(Optional::stream)
                .map(PartialDate::toString)
                .limit(1);
        return Stream.of(dates, texts, citation.event().stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }
}
