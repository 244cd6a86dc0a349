package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the identifiers of entries, and the web pages of these identifiers. */
final class IdentifierWriter {

    /** An identifier with the name of its scheme. */
    private record Named(String scheme, String value) {}

    /** The kinds whose types have a property for an ISSN of their own. */
    private static final Set<Kind> OWN_ISSN =
            EnumSet.of(Kind.BLOG, Kind.COMMUNITY, Kind.DATASET, Kind.NEWSLETTER, Kind.PODCAST);

    private static final String ORCID = "https://orcid.org/";

    private final ThingWriter json;

    IdentifierWriter(ThingWriter json) {
        this.json = json;
    }

    /** Returns the URL of an ORCID iD. */
    static String orcidUrl(String orcid) {
        return WebAddress.of(
                        ORCID + orcid.replace("%", "%25").replace("?", "%3F").replace("#", "%23"))
                .value();
    }

    /** Returns the ISSNs of the periodical in which a work appeared. */
    static List<String> issnsOfPeriodical(Entry entry) {
        return OWN_ISSN.contains(entry.kind()) ? List.of() : values(entry, Scheme.ISSN);
    }

    /** Returns the ISBNs of a book, or of the book of a chapter. */
    static List<String> isbns(Entry entry) {
        return values(entry, Scheme.ISBN);
    }

    void write(Entry entry) {
        Optional<String> orcid = entry instanceof Person person ? person.orcid() : Optional.empty();
        Stream<Runnable> numbers = number(entry).<Runnable>map(text -> () -> json.text(text)).stream();
        Stream<Named> named = Stream.concat(
                orcid.map(id -> new Named("ORCID", id)).stream(),
                entry.identifiers().stream()
                        .filter(identifier -> !hasProperty(identifier.scheme(), entry.kind()))
                        .map(identifier -> new Named(identifier.scheme().label(), identifier.value())));
        json.values(
                "identifier",
                Stream.concat(numbers, named.<Runnable>map(it -> () -> propertyValue(it)))
                        .toList(),
                Runnable::run);
        if (entry.kind() == Kind.BOOK) {
            json.values("isbn", isbns(entry));
        }
        if (OWN_ISSN.contains(entry.kind())) {
            json.values("issn", values(entry, Scheme.ISSN));
        }
        json.texts(
                "sameAs",
                Stream.concat(
                                orcid.map(IdentifierWriter::orcidUrl).stream(),
                                entry.identifiers().stream()
                                        .flatMap(identifier -> identifier.page().stream())
                                        .map(WebAddress::value))
                        .toList());
    }

    private static List<String> values(Entry entry, Scheme scheme) {
        return entry.identifiers().stream()
                .filter(identifier -> identifier.scheme() == scheme)
                .map(Identifier::value)
                .toList();
    }

    /** Returns the number of an entry among others of its kind. */
    private static Optional<String> number(Entry entry) {
        return switch (entry.kind()) {
            case ISSUE -> ((Issue) entry).number();
            case LEGAL_CASE -> ((LegalCase) entry).number();
            case PATENT -> ((Patent) entry).number();
            case SPECIFICATION -> ((Specification) entry).number();
            default -> Optional.empty();
        };
    }

    /** Returns whether an identifier is the value of a property of its own, possibly of the work of which this is part. */
    private static boolean hasProperty(Scheme scheme, Kind kind) {
        return scheme == Scheme.ISSN || (scheme == Scheme.ISBN && (kind == Kind.BOOK || kind == Kind.CHAPTER));
    }

    private void propertyValue(Named identifier) {
        json.thing("PropertyValue", () -> {
            json.text("propertyID", identifier.scheme());
            json.text("value", identifier.value());
        });
    }
}
