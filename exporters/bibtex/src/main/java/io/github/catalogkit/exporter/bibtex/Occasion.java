package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Workshop;
import java.util.Optional;

/** Where and when an entry came before the public. */
final class Occasion {

    private Occasion() {}

    /** Returns the event of the kinds that have one. */
    static Optional<Event> of(Entry entry) {
        return switch (entry.kind()) {
            case PAPER -> ((Paper) entry).event();
            case SLIDES -> ((Slides) entry).event();
            case TALK -> ((Talk) entry).event();
            case WORKSHOP -> ((Workshop) entry).event();
            default -> Optional.empty();
        };
    }

    /** Returns when it was published, which is the date of its event unless another is known. */
    static Optional<PartialDate> date(Entry entry) {
        return entry.published().or(() -> of(entry).flatMap(Event::date));
    }
}
