package io.github.catalogkit.it.client;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A field of the table: the values of a citation, and whether a program has read one of them. */
enum CitedField {
    TITLE("title", citation -> Stream.of(citation.title()), ReadItem::hasTitle),
    AUTHORS("authors", citation -> people(citation.names()), ReadItem::hasName),
    ORGANIZATIONS(
            "organizations and single names",
            citation -> citation.names().stream().filter(Name::isOnePiece),
            ReadItem::hasName),
    EDITORS(
            "editors, translators",
            citation -> Stream.of(Role.EDITOR, Role.TRANSLATOR).flatMap(role -> people(citation.names(role))),
            ReadItem::hasName),
    DATE("date", citation -> citation.issued().stream().map(Object::toString), ReadItem::isIssued),
    ACCESSED("access date", citation -> citation.accessed().stream().map(Object::toString), ReadItem::isAccessed),
    EVENT("event", Variable.EVENT_TITLE),
    EVENT_PLACE("event place", Variable.EVENT_PLACE),
    PUBLICATION("publication", Variable.CONTAINER_TITLE),
    PUBLISHER("publisher", Variable.PUBLISHER),
    VOLUME("volume, issue, pages", Variable.VOLUME, Variable.ISSUE, Variable.PAGE),
    NUMBER("number, version, edition", Variable.NUMBER, Variable.VERSION, Variable.EDITION),
    DOI("DOI", Variable.DOI),
    ARXIV("arXiv", Variable.ARCHIVE_LOCATION),
    ISBN("ISBN", Variable.ISBN),
    ISSN("ISSN", Variable.ISSN),
    URL("URL", Variable.URL),
    LANGUAGE("language", Variable.LANGUAGE),
    KEYWORDS("keywords", citation -> citation.keywords().stream(), ReadItem::has),
    ABSTRACT("abstract", citation -> citation.text(Variable.ABSTRACT).stream(), ReadItem::hasAbstract),
    NOTE("note", citation -> citation.text(Variable.NOTE).stream(), ReadItem::hasNote);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the functions have no state
    private final Function<Citation, List<Value>> values;

    /** A value of a citation, as text and as what a program reads. */
    private record Value(String text, Predicate<ReadItem> isRead) {}

    CitedField(String label, Variable... variables) {
        this(label, citation -> Stream.of(variables).map(citation::text).flatMap(Optional::stream), ReadItem::has);
    }

    <T> CitedField(String label, Function<Citation, Stream<T>> values, BiPredicate<ReadItem, T> isRead) {
        this.label = label;
        this.values = citation -> values.apply(citation)
                .map(value -> new Value(value.toString(), item -> isRead.test(item, value)))
                .toList();
    }

    String label() {
        return label;
    }

    /** Returns how many of the values of citations a program has read. */
    FieldScore score(List<Citation> citations, Function<Citation, Optional<ReadItem>> read) {
        FieldScore score = FieldScore.NONE;
        for (Citation citation : citations) {
            for (Value value : values.apply(citation)) {
                Optional<ReadItem> item = read.apply(citation);
                score = score.with(
                        item.filter(value.isRead()).isPresent(),
                        item.filter(it -> it.hasNote(value.text())).isPresent());
            }
        }
        return score;
    }

    private static Stream<Name> people(List<Name> names) {
        return names.stream().filter(name -> !name.isOnePiece());
    }
}
