package io.github.catalogkit.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.WebAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A builder of a citation, which starts with the properties that all kinds have. */
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
        with(Variable.ABSTRACT, entry.description().line());
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

    Citation citation() {
        return new Citation(
                entry.id(),
                type,
                texts,
                entry.authors().stream().map(Name::of).toList(),
                entry.published()
                        .or(() -> entry.event().flatMap(Event::date)), // a presentation is published at its event
                entry.details().accessed(),
                entry.event().flatMap(Event::date),
                entry.tags());
    }
}
