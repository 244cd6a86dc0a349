package io.github.catalogkit.registry;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.Picture;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        InlineText before = InlineText.empty();
        InlineText after = InlineText.empty();
        InlineText description = InlineText.empty();
        List<Author> authors = List.of();
        Optional<PartialDate> published = Optional.empty();
        Optional<PartialDate> accessed = Optional.empty();
        Optional<String> language = Optional.empty();
        List<String> tags = List.of();
        List<LabelledLink> links = List.of();
        List<Relation> relations = List.of();
        Optional<WebAddress> feed = Optional.empty();
        Status status = Status.ACTIVE;
        Optional<String> statusReason = Optional.empty();
        List<String> formerIds = List.of();
        List<Entry> entries = List.of();
        Layout layout = Layout.none();
        Optional<Picture> cover = Optional.empty();
        Optional<Event> event = Optional.empty();
        OwnTexts own = OwnTexts.NONE;
        for (int field = in.number(); field != Field.END; field = in.number()) {
            switch (field) {
                case Field.URL -> url = parts.address();
                case Field.BEFORE -> before = texts.read();
                case Field.AFTER -> after = texts.read();
                case Field.DESCRIPTION -> description = texts.read();
                case Field.PERSON -> authors = added(authors, parts.person());
                case Field.ORGANIZATION -> authors = added(authors, parts.organization());
                case Field.PUBLISHED -> published = parts.date();
                case Field.ACCESSED -> accessed = parts.date();
                case Field.LANGUAGE -> language = Optional.of(in.word());
                case Field.TAG -> tags = added(tags, in.word());
                case Field.LINK -> links = added(links, parts.link());
                case Field.RELATION ->
                    relations = added(relations, new Relation(RelationKind.valueOf(in.word()), in.text()));
                case Field.FEED -> feed = parts.address();
                case Field.STATUS -> status = Status.valueOf(in.word());
                case Field.STATUS_REASON -> statusReason = Optional.of(in.text());
                case Field.FORMER_ID -> formerIds = added(formerIds, in.text());
                case Field.ENTRY -> entries = entries();
                case Field.LAYOUT -> layout = parts.layout();
                case Field.COVER -> cover = Optional.of(new Picture(in.text(), in.text()));
                case Field.EVENT -> event = parts.event();
                default -> own = own.with(field - Field.OWN_TEXT, in.text());
            }
        }
        EntryDetails details = new EntryDetails(
                id,
                title,
                url,
                before,
                after,
                description,
                authors,
                published,
                accessed,
                language,
                tags,
                links,
                relations,
                feed,
                status,
                statusReason,
                formerIds,
                entries,
                layout);
        return KindInput.entry(kind, details, own, cover, event);
    }

    private static <T> List<T> added(List<T> values, T value) {
        List<T> grown = values.isEmpty() ? new ArrayList<>() : values;
        grown.add(value);
        return grown;
    }
}
