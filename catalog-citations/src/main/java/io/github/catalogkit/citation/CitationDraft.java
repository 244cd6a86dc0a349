package io.github.catalogkit.citation;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.PlainText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A citation in the making: it starts with what does not depend on the kind of an entry. */
final class CitationDraft {

    private final Entry entry;
    private final ItemType type;
    private final Map<Variable, String> texts = new EnumMap<>(Variable.class);

    CitationDraft(Entry entry, ItemType type) {
        this.entry = entry;
        this.type = type;
        with(Variable.TITLE, entry.title());
        with(Variable.EVENT_TITLE, entry.event().map(Event::name));
        with(Variable.EVENT_PLACE, entry.event().flatMap(Event::place));
        with(Variable.LANGUAGE, entry.details().language());
        with(Variable.URL, entry.address().map(WebAddress::value));
        with(Variable.ABSTRACT, entry.description().plain());
    }

    /**
     * Adds what is known of a variable; a text of nothing but white space is nothing known.
     *
     * @throws io.github.catalogkit.text.MalformedValueException if no file of text can carry it
     */
    final CitationDraft with(Variable variable, String text) {
        String line = PlainText.normalize(text);
        if (!line.isEmpty() || variable == Variable.TITLE) {
            texts.put(variable, line);
        }
        return this;
    }

    final CitationDraft with(Variable variable, Optional<String> text) {
        text.ifPresent(known -> with(variable, known));
        return this;
    }

    Citation citation() {
        return new Citation(
                entry.id(),
                type,
                texts,
                entry.authors().stream().map(CitationDraft::name).toList(),
                entry.published().or(() -> entry.event().flatMap(Event::date)), // what is presented is published so
                entry.details().accessed(),
                entry.event().flatMap(Event::date),
                entry.tags().stream().map(PlainText::normalize).toList());
    }

    private static Name name(Author author) {
        return author instanceof Person person
                ? PersonName.of(person)
                : new InstitutionName(PlainText.normalize(author.name()));
    }
}
