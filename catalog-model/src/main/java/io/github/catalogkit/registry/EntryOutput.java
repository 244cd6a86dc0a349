package io.github.catalogkit.registry;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** Writes entries as {@link EntryInput} reads them. */
final class EntryOutput {

    private final ValueOutput out;
    private final InlineOutput texts;
    private final PartOutput parts;
    private final KindOutput kinds;

    EntryOutput(ValueOutput out, InlineOutput texts) {
        this.out = out;
        this.texts = texts;
        this.parts = new PartOutput(out);
        this.kinds = new KindOutput(out, this);
    }

    void entries(List<Entry> entries) {
        out.number(entries.size());
        entries.forEach(this::entry);
    }

    private void entry(Entry entry) {
        out.word(entry.kind().name());
        out.text(entry.id());
        out.text(entry.title());
        text(Field.URL, entry.address());
        inline(Field.BEFORE, entry.details().before());
        inline(Field.AFTER, entry.details().after());
        inline(Field.DESCRIPTION, entry.description());
        entry.authors().forEach(parts::author);
        date(Field.PUBLISHED, entry.published());
        date(Field.ACCESSED, entry.details().accessed());
        entry.details().language().ifPresent(language -> word(Field.LANGUAGE, language));
        entry.tags().forEach(tag -> word(Field.TAG, tag));
        entry.links().forEach(link -> {
            out.number(Field.LINK);
            parts.link(link);
        });
        entry.relations().forEach(relation -> {
            word(Field.RELATION, relation.kind().name());
            out.text(relation.target());
        });
        text(Field.FEED, entry.feed());
        if (entry.status() != Status.ACTIVE) {
            word(Field.STATUS, entry.status().name());
        }
        text(Field.STATUS_REASON, entry.details().statusReason());
        entry.details().formerIds().forEach(former -> text(Field.FORMER_ID, Optional.of(former)));
        if (!entry.entries().isEmpty()) {
            out.number(Field.ENTRY);
            entries(entry.entries());
        }
        if (!entry.layout().isNone()) {
            out.number(Field.LAYOUT);
            parts.layout(entry.layout());
        }
        entry.event().ifPresent(event -> {
            out.number(Field.EVENT);
            parts.event(event);
        });
        kinds.write(entry);
        out.number(Field.END);
    }

    void text(int field, Optional<?> text) {
        text.ifPresent(present -> {
            out.number(field);
            out.text(present.toString());
        });
    }

    private void inline(int field, InlineText text) {
        if (!text.isEmpty()) {
            out.number(field);
            texts.write(text);
        }
    }

    private void date(int field, Optional<PartialDate> date) {
        date.ifPresent(present -> word(field, present.toString()));
    }

    private void word(int field, String word) {
        out.number(field);
        out.word(word);
    }
}
