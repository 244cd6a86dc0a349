package io.github.catalogkit.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Scheme;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A builder of a citation, which starts with the properties that all kinds have. */
final class CitationDraft {

    /** The schemes of which the first identifier is a variable; all others are in the note, apart from archives and ISBNs. */
    private static final Map<Scheme, Variable> VARIABLES = new EnumMap<>(Map.of(
            Scheme.DOI, Variable.DOI,
            Scheme.ISSN, Variable.ISSN,
            Scheme.PMID, Variable.PMID,
            Scheme.PMCID, Variable.PMCID));

    private final Entry entry;
    private final ItemType type;
    private final Map<Variable, String> texts = new EnumMap<>(Variable.class);
    private Optional<PartialDate> issued;

    CitationDraft(Entry entry, ItemType type) {
        this.entry = entry;
        this.type = type;
        this.issued = entry.published().or(() -> entry.event().flatMap(Event::date)); // published at its event
        EntryDetails details = entry.details();
        with(Variable.TITLE, title(details));
        with(Variable.EVENT_TITLE, entry.event().map(Event::name));
        with(Variable.EVENT_PLACE, entry.event().flatMap(Event::place));
        with(Variable.LANGUAGE, details.language());
        with(Variable.URL, entry.address().or(entry::feed).map(WebAddress::value));
        with(details.publicationDetails());
        VARIABLES.forEach(
                (scheme, variable) -> with(variable, identifiers(scheme).findFirst()));
        with(Variable.ISBN, identifiers(Scheme.ISBN).collect(Collectors.joining(" ")));
        Optional<Identifier> archive = archive();
        archive.ifPresent(archived -> {
            with(Variable.ARCHIVE, archived.scheme().label());
            with(Variable.ARCHIVE_LOCATION, archived.value());
        });
        boolean hasAbstract = !details.abstractText().isEmpty();
        with(Variable.ABSTRACT, (hasAbstract ? details.abstractText() : entry.description()).line());
        with(Variable.NOTE, note(hasAbstract, archive));
    }

    private static String title(EntryDetails details) {
        return details.title()
                + details.subtitle().map(subtitle -> ": " + subtitle).orElse("");
    }

    private void with(PublicationDetails details) {
        with(Variable.CONTAINER_TITLE, details.bookTitle());
        with(Variable.VOLUME, details.volume());
        with(Variable.ISSUE, details.issue());
        with(Variable.PAGE, details.pages());
        with(Variable.NUMBER, details.articleNumber());
        with(Variable.COLLECTION_TITLE, details.series());
        with(Variable.EDITION, details.edition());
        with(Variable.CHAPTER_NUMBER, details.chapter());
        with(Variable.PUBLISHER, details.publisher().or(details::institution));
        with(Variable.PUBLISHER_PLACE, details.place());
    }

    private Stream<String> identifiers(Scheme scheme) {
        return entry.identifiers().stream()
                .filter(identifier -> identifier.scheme() == scheme)
                .map(Identifier::value);
    }

    /** Returns the identifier in the first archive of papers; an entry is in one, and citations have one. */
    private Optional<Identifier> archive() {
        return Stream.of(Scheme.ARXIV, Scheme.HAL, Scheme.IACR)
                .flatMap(scheme -> entry.identifiers().stream().filter(identifier -> identifier.scheme() == scheme))
                .findFirst();
    }

    private String note(boolean hasAbstract, Optional<Identifier> archive) {
        List<String> notes = new ArrayList<>();
        if (hasAbstract && !entry.description().isEmpty()) {
            notes.add(entry.description().line());
        }
        entry.identifiers().stream()
                .filter(identifier -> identifier.scheme() != Scheme.ISBN && !isVariable(identifier))
                .filter(identifier -> !archive.equals(Optional.of(identifier)))
                .forEach(identifier -> notes.add(identifier.scheme().label() + ": " + identifier.value()));
        return String.join("; ", notes);
    }

    private boolean isVariable(Identifier identifier) {
        Scheme scheme = identifier.scheme();
        return VARIABLES.containsKey(scheme) && identifiers(scheme).findFirst().equals(Optional.of(identifier.value()));
    }

    /** Adds the value of a variable, unless it is empty; only titles can be empty. */
    CitationDraft with(Variable variable, String text) {
        if (!text.isEmpty() || variable == Variable.TITLE) {
            texts.put(variable, text);
        }
        return this;
    }

    CitationDraft with(Variable variable, Optional<String> text) {
        text.ifPresent(known -> with(variable, known));
        return this;
    }

    /** Sets the date, unless there is a date of publication. */
    CitationDraft issued(Optional<PartialDate> date) {
        issued = issued.or(() -> date);
        return this;
    }

    Citation citation() {
        Map<Role, List<Name>> contributors = new EnumMap<>(Role.class);
        entry.authors()
                .forEach(author -> contributors
                        .computeIfAbsent(author.role(), role -> new ArrayList<>())
                        .add(Name.of(author)));
        return new Citation(
                entry.id(),
                type,
                texts,
                contributors,
                entry.details().andOthers(),
                issued,
                entry.details().accessed(),
                entry.event().flatMap(Event::date),
                entry.tags());
    }
}
