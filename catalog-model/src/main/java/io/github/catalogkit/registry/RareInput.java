package io.github.catalogkit.registry;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.LabelledLink;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.PartialDate;
import io.github.catalogkit.model.RareDetails;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Optional;

/** Reads what few entries have, of one of them. */
final class RareInput {

    private final ValueInput in;
    private final EntryInput held;
    private final InlineInput texts;
    private final PartInput parts;

    private InlineText before = InlineText.empty();
    private InlineText after = InlineText.empty();
    private Optional<PartialDate> accessed = Optional.empty();
    private Optional<String> language = Optional.empty();
    private List<LabelledLink> links = List.of();
    private List<Relation> relations = List.of();
    private Optional<WebAddress> feed = Optional.empty();
    private Status status = Status.ACTIVE;
    private Optional<String> statusReason = Optional.empty();
    private List<String> formerIds = List.of();
    private List<Entry> entries = List.of();
    private Layout layout = Layout.none();

    RareInput(ValueInput in, EntryInput held) {
        this.in = in;
        this.held = held;
        this.texts = new InlineInput(in);
        this.parts = new PartInput(in);
    }

    void read(int field) {
        switch (field) {
            case Field.BEFORE -> before = texts.read();
            case Field.AFTER -> after = texts.read();
            case Field.ACCESSED -> accessed = parts.date();
            case Field.LANGUAGE -> language = Optional.of(in.word());
            case Field.LINK -> links = EntryInput.added(links, parts.link());
            case Field.RELATION ->
                relations = EntryInput.added(relations, new Relation(RelationKind.valueOf(in.word()), in.text()));
            case Field.FEED -> feed = parts.address();
            case Field.STATUS -> status = Status.valueOf(in.word());
            case Field.STATUS_REASON -> statusReason = Optional.of(in.text());
            case Field.FORMER_ID -> formerIds = EntryInput.added(formerIds, in.text());
            case Field.ENTRY -> entries = held.entries();
            case Field.LAYOUT -> layout = parts.layout();
            default -> throw new IllegalStateException("no value of an entry has the number " + field);
        }
    }

    RareDetails details() {
        return new RareDetails(
                before,
                after,
                accessed,
                language,
                links,
                relations,
                feed,
                status,
                statusReason,
                formerIds,
                entries,
                layout);
    }
}
