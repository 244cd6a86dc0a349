package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Property.has;
import static io.github.catalogkit.schema.Property.inferred;
import static io.github.catalogkit.schema.Property.may;
import static io.github.catalogkit.schema.Property.must;
import static io.github.catalogkit.schema.ValueType.DATE;
import static io.github.catalogkit.schema.ValueType.ENTRIES;
import static io.github.catalogkit.schema.ValueType.ID;
import static io.github.catalogkit.schema.ValueType.INLINE;
import static io.github.catalogkit.schema.ValueType.LANGUAGE;
import static io.github.catalogkit.schema.ValueType.LINE;
import static io.github.catalogkit.schema.ValueType.NAME;
import static io.github.catalogkit.schema.ValueType.RELATIONS;
import static io.github.catalogkit.schema.ValueType.URL;
import static io.github.catalogkit.schema.ValueType.listOf;
import static io.github.catalogkit.schema.ValueType.setOf;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.schema.Property.Must;
import io.github.catalogkit.schema.Property.Presence;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What entries of all kinds have. */
final class DetailProperties {

    private static final Must<Entry, EntryDetailsBuilder, String> IDENTITY =
            inferred(1, "id", "The id, unique among the entries of the catalog.", ID, Entry::id);

    private static final Must<Entry, EntryDetailsBuilder, String> TITLE =
            must(2, "title", "The title in one line of plain text.", LINE, Entry::title);

    private static final List<Property<Entry, EntryDetailsBuilder>> OTHERS = List.of(
            has(
                    4,
                    "before",
                    "The text of the list in front of the title.",
                    INLINE,
                    entry -> entry.details().before(),
                    EntryDetailsBuilder::before),
            has(
                    5,
                    "after",
                    "The text of the list that carries on the title as one phrase.",
                    INLINE,
                    entry -> entry.details().after(),
                    EntryDetailsBuilder::after),
            has(
                    6,
                    "description",
                    "What the list says of it.",
                    INLINE,
                    Entry::description,
                    EntryDetailsBuilder::description),
            has(
                    7,
                    "authors",
                    "Who made it, in the order of the byline.",
                    listOf(PartTypes.AUTHOR),
                    Entry::authors,
                    EntryDetailsBuilder::authors),
            may(8, "published", "When it was published.", DATE, Entry::published, EntryDetailsBuilder::published),
            may(
                    9,
                    "accessed",
                    "When the maintainer last looked at it.",
                    DATE,
                    entry -> entry.details().accessed(),
                    EntryDetailsBuilder::accessed),
            may(
                    10,
                    "language",
                    "The language that it is in, if that is not the language of the list.",
                    LANGUAGE,
                    entry -> entry.details().language(),
                    EntryDetailsBuilder::language),
            has(11, "tags", "The words to find it by, each once.", setOf(NAME), Entry::tags, EntryDetailsBuilder::tags),
            has(12, "links", "Further links.", listOf(PartTypes.LINK), Entry::links, EntryDetailsBuilder::links),
            has(
                    13,
                    "relations",
                    "The relations to other entries of the catalog.",
                    RELATIONS,
                    Entry::relations,
                    EntryDetailsBuilder::relations),
            may(14, "feed", "The URL of its RSS or Atom feed.", URL, Entry::feed, EntryDetailsBuilder::feed),
            has(
                    15,
                    "status",
                    "Whether it is still maintained.",
                    WordType.of("status", Status.class).unless(Status.ACTIVE),
                    Entry::status,
                    EntryDetailsBuilder::status),
            may(
                    16,
                    "statusReason",
                    "Why it is no longer maintained, in plain text.",
                    LINE,
                    entry -> entry.details().statusReason(),
                    EntryDetailsBuilder::statusReason),
            has(
                    17,
                    "formerIds",
                    "The ids that it had before, by which it can still be found.",
                    listOf(LINE),
                    entry -> entry.details().formerIds(),
                    EntryDetailsBuilder::formerIds),
            has(
                    18,
                    "layout",
                    "How a Markdown page writes it, if not as the style says.",
                    PartTypes.LAYOUT,
                    Entry::layout,
                    EntryDetailsBuilder::layout),
            has(
                    19,
                    "entries",
                    "The entries that it holds: the posts of a series, the members of a group.",
                    ENTRIES,
                    Entry::entries,
                    EntryDetailsBuilder::entries));

    /** So many of them stand behind what only a kind has. */
    static final int BEHIND_OWN = 2;

    static final DetailProperties ALL = new DetailProperties(Presence.OPTIONAL);

    /** Those of entries that must have a URL. */
    static final DetailProperties LINKED = new DetailProperties(Presence.REQUIRED);

    private final List<Property<Entry, EntryDetailsBuilder>> others;
    private final List<Property<Entry, EntryDetailsBuilder>> list;

    private DetailProperties(Presence ofUrl) {
        Property<Entry, EntryDetailsBuilder> url =
                may(ofUrl, 3, "url", "The URL.", URL, Entry::address, EntryDetailsBuilder::url);
        this.others = Stream.concat(Stream.of(url), OTHERS.stream()).toList();
        this.list = Stream.concat(Stream.of(IDENTITY, TITLE), others.stream()).toList();
    }

    List<Property<Entry, EntryDetailsBuilder>> list() {
        return list;
    }

    Optional<EntryDetails> read(ValueReader.Properties in) {
        Optional<String> id = IDENTITY.value(in);
        Optional<String> title = TITLE.value(in);
        return id.isPresent() && title.isPresent()
                ? Optional.of(
                        PartType.<Entry, EntryDetailsBuilder>set(EntryDetails.of(id.get(), title.get()), others, in)
                                .build())
                : Optional.empty();
    }
}
