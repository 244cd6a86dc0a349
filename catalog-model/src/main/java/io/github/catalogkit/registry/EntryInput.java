package io.github.catalogkit.registry;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.RareDetails;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads entries, each after its kind. */
final class EntryInput {

    private final ValueInput in;
    private final InlineInput texts;
    private final PartInput parts;

    EntryInput(ValueInput in) {
        this.in = in;
        this.texts = new InlineInput(in);
        this.parts = new PartInput(in);
    }

    List<Entry> entries() {
        int count = in.number();
        List<Entry> entries = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            entries.add(entry());
        }
        return entries;
    }

    private Entry entry() {
        Kind kind = Kind.valueOf(in.word());
        String id = in.text();
        String title = in.text();
        Optional<WebAddress> url = Optional.empty();
        InlineText description = InlineText.empty();
        List<Author> authors = List.of();
        Optional<PartialDate> published = Optional.empty();
        List<String> tags = List.of();
        @Nullable RareInput rare = null;
        Optional<Picture> cover = Optional.empty();
        Optional<Event> event = Optional.empty();
        OwnTexts own = OwnTexts.NONE;
        for (int field = in.number(); field != Field.END; field = in.number()) {
            switch (field) {
                case Field.URL -> url = parts.address();
                case Field.DESCRIPTION -> description = texts.read();
                case Field.PERSON -> authors = added(authors, parts.person());
                case Field.ORGANIZATION -> authors = added(authors, parts.organization());
                case Field.PUBLISHED -> published = parts.date();
                case Field.TAG -> tags = added(tags, in.word());
                case Field.COVER -> cover = Optional.of(new Picture(in.text(), in.text()));
                case Field.EVENT -> event = parts.event();
                default -> {
                    if (field >= Field.OWN_TEXT) {
                        own = own.with(field - Field.OWN_TEXT, in.text());
                    } else {
                        rare = rare == null ? new RareInput(in, this) : rare;
                        rare.read(field);
                    }
                }
            }
        }
        RareDetails others = rare == null ? RareDetails.none() : rare.details();
        EntryDetails details = new EntryDetails(id, title, url, description, authors, published, tags, others);
        return KindInput.entry(kind, details, own, cover, event);
    }

    static <T> List<T> added(List<T> values, T value) {
        List<T> grown = values.isEmpty() ? new ArrayList<>() : values;
        grown.add(value);
        return grown;
    }
}
