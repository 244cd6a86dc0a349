package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.rare;
import static io.github.catalogkit.schema.Row.row;
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
            row(1, "id", "The id, unique among the entries of the catalog.", ID).inferred(Entry::id);

    private static final Must<Entry, EntryDetailsBuilder, String> TITLE =
            row(2, "title", "The title in one line of plain text.", LINE).must(Entry::title);

    private static final List<Property<Entry, EntryDetailsBuilder>> OTHERS = List.of(
            rare(4, "before", "The text of the list in front of the title.", INLINE)
                    .has(entry -> entry.details().before(), EntryDetailsBuilder::before),
            rare(5, "after", "The text of the list that carries on the title as one phrase.", INLINE)
                    .has(entry -> entry.details().after(), EntryDetailsBuilder::after),
            row(6, "description", "What the list says of it.", INLINE)
                    .has(Entry::description, EntryDetailsBuilder::description),
            row(7, "authors", "Who made it, in the order of the byline.", listOf(PartTypes.AUTHOR))
                    .has(Entry::authors, EntryDetailsBuilder::authors),
            row(8, "published", "When it was published.", DATE).may(Entry::published, EntryDetailsBuilder::published),
            rare(9, "accessed", "When the maintainer last looked at it.", DATE)
                    .may(entry -> entry.details().accessed(), EntryDetailsBuilder::accessed),
            rare(10, "language", "The language that it is in, if that is not the language of the list.", LANGUAGE)
                    .may(entry -> entry.details().language(), EntryDetailsBuilder::language),
            row(11, "tags", "The words to find it by, each once.", setOf(NAME))
                    .has(Entry::tags, EntryDetailsBuilder::tags),
            rare(12, "links", "Further links.", listOf(PartTypes.LINK)).has(Entry::links, EntryDetailsBuilder::links),
            rare(13, "relations", "The relations to other entries of the catalog.", RELATIONS)
                    .has(Entry::relations, EntryDetailsBuilder::relations),
            rare(14, "feed", "The URL of its RSS or Atom feed.", URL).may(Entry::feed, EntryDetailsBuilder::feed),
            rare(
                            15,
                            "status",
                            "Whether it is still maintained.",
                            WordType.of("status", Status.class).unless(Status.ACTIVE))
                    .has(Entry::status, EntryDetailsBuilder::status),
            rare(16, "statusReason", "Why it is no longer maintained, in plain text.", LINE)
                    .may(entry -> entry.details().statusReason(), EntryDetailsBuilder::statusReason),
            rare(17, "formerIds", "The ids that it had before, by which it can still be found.", listOf(LINE))
                    .has(entry -> entry.details().formerIds(), EntryDetailsBuilder::formerIds),
            rare(18, "layout", "How a Markdown page writes it, if not as the style says.", PartTypes.LAYOUT)
                    .has(Entry::layout, EntryDetailsBuilder::layout),
            rare(19, "entries", "The entries that it holds: the posts of a series, the members of a group.", ENTRIES)
                    .has(Entry::entries, EntryDetailsBuilder::entries));

    /** So many of them stand behind what only a kind has. */
    static final int BEHIND_OWN = 2;

    static final DetailProperties ALL = new DetailProperties(Presence.OPTIONAL);

    /** Those of entries that must have a URL. */
    static final DetailProperties LINKED = new DetailProperties(Presence.REQUIRED);

    private final List<Property<Entry, EntryDetailsBuilder>> others;
    private final List<Property<Entry, EntryDetailsBuilder>> list;

    private DetailProperties(Presence ofUrl) {
        Property<Entry, EntryDetailsBuilder> url =
                row(3, "url", "The URL.", URL).may(ofUrl, Entry::address, EntryDetailsBuilder::url);
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
