package io.github.catalogkit.schema;

import static io.github.catalogkit.schema.Row.rare;
import static io.github.catalogkit.schema.Row.row;
import static io.github.catalogkit.schema.ValueType.DATE;
import static io.github.catalogkit.schema.ValueType.ENTRIES;
import static io.github.catalogkit.schema.ValueType.FLAG;
import static io.github.catalogkit.schema.ValueType.ID;
import static io.github.catalogkit.schema.ValueType.INLINE;
import static io.github.catalogkit.schema.ValueType.LANGUAGE;
import static io.github.catalogkit.schema.ValueType.LINE;
import static io.github.catalogkit.schema.ValueType.NAME;
import static io.github.catalogkit.schema.ValueType.RELATIONS;
import static io.github.catalogkit.schema.ValueType.SECTION;
import static io.github.catalogkit.schema.ValueType.URL;
import static io.github.catalogkit.schema.ValueType.listOf;
import static io.github.catalogkit.schema.ValueType.oneOrMore;
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

/** The properties that entries of all kinds have. */
final class DetailProperties {

    private static final Must<Entry, EntryDetailsBuilder, String> IDENTITY =
            row(1, "id", "The id, unique among the entries of the catalog.", ID).inferred(Entry::id);

    private static final Must<Entry, EntryDetailsBuilder, String> TITLE =
            row(2, "title", "The title in one line of plain text.", LINE).must(Entry::title);

    private static final List<Property<Entry, EntryDetailsBuilder>> OTHERS = List.of(
            rare(4, "before", "Text in front of the title.", INLINE)
                    .has(entry -> entry.details().before(), EntryDetailsBuilder::before),
            rare(5, "after", "Text that continues the title as one phrase.", INLINE)
                    .has(entry -> entry.details().after(), EntryDetailsBuilder::after),
            row(6, "description", "A short description.", INLINE)
                    .has(Entry::description, EntryDetailsBuilder::description),
            row(7, "authors", "The authors, in the order of the byline.", listOf(PartTypes.AUTHOR))
                    .has(Entry::authors, EntryDetailsBuilder::authors),
            row(8, "published", "The date of publication.", DATE).may(Entry::published, EntryDetailsBuilder::published),
            rare(9, "accessed", "The date of the maintainer's last visit.", DATE)
                    .may(entry -> entry.details().accessed(), EntryDetailsBuilder::accessed),
            rare(
                            10,
                            "language",
                            "The language, or several with the main one first, if different from the language of the list.",
                            oneOrMore(LANGUAGE))
                    .has(entry -> entry.details().languages(), EntryDetailsBuilder::language),
            row(11, "tags", "The keywords, without duplicates.", setOf(NAME))
                    .has(Entry::tags, EntryDetailsBuilder::tags),
            rare(12, "links", "Additional links.", listOf(PartTypes.LINK))
                    .has(Entry::links, EntryDetailsBuilder::links),
            rare(13, "relations", "Relations to other entries of the catalog.", RELATIONS)
                    .has(Entry::relations, EntryDetailsBuilder::relations),
            rare(14, "feed", "The URL of its RSS or Atom feed.", URL).may(Entry::feed, EntryDetailsBuilder::feed),
            rare(
                            15,
                            "status",
                            "The maintenance status.",
                            WordType.of("status", Status.class).unless(Status.ACTIVE))
                    .has(Entry::status, EntryDetailsBuilder::status),
            rare(16, "statusReason", "The reason why it is no longer maintained, in plain text.", LINE)
                    .may(entry -> entry.details().statusReason(), EntryDetailsBuilder::statusReason),
            rare(17, "formerIds", "Earlier ids, by which the entry can still be found.", listOf(LINE))
                    .has(entry -> entry.details().formerIds(), EntryDetailsBuilder::formerIds),
            rare(20, "subtitle", "The subtitle in plain text.", LINE)
                    .may(entry -> entry.details().subtitle(), EntryDetailsBuilder::subtitle),
            rare(
                            21,
                            "formattedTitle",
                            "The title with code, emphasis or links, if it has any; its plain text is the title.",
                            INLINE)
                    .has(entry -> entry.details().formattedTitle(), EntryDetailsBuilder::formattedTitle),
            rare(22, "aliases", "Other titles, such as abbreviations, translations and former names.", setOf(LINE))
                    .has(entry -> entry.details().aliases(), EntryDetailsBuilder::aliases),
            rare(23, "andOthers", "Whether there are more authors than those named.", FLAG)
                    .has(entry -> entry.details().andOthers(), EntryDetailsBuilder::andOthers),
            rare(24, "abstractText", "The abstract that its authors wrote, apart from the description.", INLINE)
                    .has(entry -> entry.details().abstractText(), EntryDetailsBuilder::abstractText),
            rare(
                            25,
                            "publicationDetails",
                            "Where it was published: volume, issue, pages and the like.",
                            PartTypes.PUBLICATION_DETAILS)
                    .has(Entry::publicationDetails, EntryDetailsBuilder::publicationDetails),
            rare(
                            26,
                            "identifiers",
                            "Identifiers of libraries, archives and package registries.",
                            listOf(PartTypes.IDENTIFIER))
                    .has(entry -> entry.details().identifiers(), EntryDetailsBuilder::identifiers),
            rare(27, "citationKey", "The key by which texts cite it, if it is not the id.", LINE)
                    .may(entry -> entry.details().citationKey(), EntryDetailsBuilder::citationKey),
            row(
                            28,
                            "license",
                            "The license as an SPDX expression, such as Apache-2.0, or several of which each may apply to a part.",
                            oneOrMore(NAME))
                    .has(Entry::licenses, EntryDetailsBuilder::license),
            rare(29, "image", "An image, such as a logo or a screenshot.", PartTypes.IMAGE)
                    .may(entry -> entry.details().image(), EntryDetailsBuilder::image),
            rare(30, "facts", "Named facts, such as the columns of a table.", listOf(PartTypes.FACT))
                    .has(Entry::facts, EntryDetailsBuilder::facts),
            rare(31, "added", "The date when it was added to the list.", DATE)
                    .may(entry -> entry.details().added(), EntryDetailsBuilder::added),
            rare(32, "statusSince", "The date since which it has its status.", DATE)
                    .may(entry -> entry.details().statusSince(), EntryDetailsBuilder::statusSince),
            rare(33, "alsoIn", "Further sections in which it is listed.", setOf(SECTION))
                    .has(entry -> entry.details().alsoIn(), EntryDetailsBuilder::alsoIn),
            rare(18, "layout", "The Markdown layout, if different from the style of the list.", PartTypes.LAYOUT)
                    .has(Entry::layout, EntryDetailsBuilder::layout),
            rare(19, "entries", "The nested entries, such as the posts of a series or the members of a group.", ENTRIES)
                    .has(Entry::entries, EntryDetailsBuilder::entries));

    /** The number of common properties that follow those of a single kind. */
    static final int BEHIND_OWN = 2;

    static final DetailProperties ALL = new DetailProperties(Presence.OPTIONAL);

    /** The same properties for entries whose URL is required. */
    static final DetailProperties LINKED = new DetailProperties(Presence.REQUIRED);

    private final List<Property<Entry, EntryDetailsBuilder>> others;
    private final List<Property<Entry, EntryDetailsBuilder>> list;

    private DetailProperties(Presence ofUrl) {
        Property<Entry, EntryDetailsBuilder> url = row(3, "url", "The URL.", URL)
                .may(ofUrl, entry -> entry.details().url(), EntryDetailsBuilder::url);
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
