package io.github.catalogkit.registry;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Person;
import java.util.Optional;

/** Writes what entries are made of, as {@link PartInput} reads it. */
final class PartOutput {

    private final ValueOutput out;

    PartOutput(ValueOutput out) {
        this.out = out;
    }

    void author(Author author) {
        out.number(author instanceof Person ? Field.PERSON : Field.ORGANIZATION);
        out.text(author.name());
        if (author instanceof Person person) {
            out.text(person.family());
            optional(person.affiliation());
            optional(person.orcid());
        }
        out.text(author.creditedAs());
    }

    void link(LabelledLink link) {
        out.word(link.label());
        out.text(link.address().toString());
    }

    void event(Event event) {
        out.word(event.name());
        optionalDate(event.date());
        optional(event.place());
    }

    void optionalLayout(Layout layout) {
        out.number(layout.isNone() ? 0 : 1);
        if (!layout.isNone()) {
            layout(layout);
        }
    }

    void layout(Layout layout) {
        optional(layout.above());
        optional(layout.marker());
        optional(layout.line());
        optional(layout.below());
        optional(layout.end());
    }

    void optionalDate(Optional<PartialDate> date) {
        out.number(date.isPresent() ? 1 : 0);
        date.ifPresent(present -> out.word(present.toString()));
    }

    void optional(Optional<?> text) {
        out.number(text.isPresent() ? 1 : 0);
        text.ifPresent(present -> out.text(present.toString()));
    }
}
