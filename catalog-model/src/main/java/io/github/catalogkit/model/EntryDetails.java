package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The properties that all kinds of entries have. Immutable; created by a {@linkplain #of builder}. */
public final class EntryDetails {

    private final String id;
    private final String title;
    private final Optional<WebAddress> url;
    private final InlineText description;
    private final List<Author> authors;
    private final Optional<PartialDate> published;
    private final List<String> tags;
    private final boolean hasRare;
    private final Rare rare;

    EntryDetails(EntryDetailsBuilder builder) {
        id = Slug.require(builder.id);
        title = PlainText.normalize(builder.title);
        url = builder.url;
        description = builder.description;
        authors = List.copyOf(builder.authors);
        published = builder.published;
        tags = tags(builder.tags);
        Rare given = new Rare(builder);
        hasRare = !given.equals(Rare.NONE);
        rare = hasRare ? given : Rare.NONE;
    }

    private static List<String> tags(List<String> given) {
        List<String> tags = PlainText.normalize(given);
        return tags.size() < 2 ? tags : List.copyOf(new LinkedHashSet<>(tags));
    }

    /**
     * Returns a builder for the details of an entry with this id and title.
     *
     * @param id the id: lowercase ASCII letters, digits and single hyphens
     * @param title the title in plain text; whitespace is collapsed to single spaces
     * @return a builder without other values
     */
    public static EntryDetailsBuilder of(String id, String title) {
        return new EntryDetailsBuilder(id, title);
    }

    /** {@return a builder with all values of these details} */
    public EntryDetailsBuilder toBuilder() {
        EntryDetailsBuilder builder = new EntryDetailsBuilder(id, title)
                .description(description)
                .authors(authors)
                .tags(tags);
        url.ifPresent(builder::url);
        published.ifPresent(builder::published);
        return rare.copyTo(builder);
    }

    /** {@return the id, unique among the entries of the catalog} */
    public String id() {
        return id;
    }

    /** {@return the title in one line of plain text} */
    public String title() {
        return title;
    }

    /** {@return the URL, if there is one} */
    public Optional<WebAddress> url() {
        return url;
    }

    /**
     * {@return the URL}
     *
     * @throws IllegalArgumentException if there is none
     */
    public WebAddress requireUrl() {
        return url.orElseThrow(() -> new IllegalArgumentException(
                "the entry \"" + id + "\" has no URL; set one with EntryDetailsBuilder.url"));
    }

    /** {@return the description; may be empty} */
    public InlineText description() {
        return description;
    }

    /** {@return the authors, in the order of the byline} */
    public List<Author> authors() {
        return authors;
    }

    /** {@return the date of publication, if known} */
    public Optional<PartialDate> published() {
        return published;
    }

    /** {@return the tags, without duplicates} */
    public List<String> tags() {
        return tags;
    }

    /** {@return whether any of the following, rarely used properties has a value} */
    public boolean hasRare() {
        return hasRare;
    }

    /** {@return the text in front of the title; may be empty} */
    public InlineText before() {
        return rare.before;
    }

    /** {@return the text that continues the title as one phrase; may be empty} */
    public InlineText after() {
        return rare.after;
    }

    /** {@return the date of the maintainer's last visit, if declared} */
    public Optional<PartialDate> accessed() {
        return rare.accessed;
    }

    /** {@return the BCP 47 tag of the language, if different from that of the list} */
    public Optional<String> language() {
        return rare.language;
    }

    /** {@return additional links} */
    public List<LabeledLink> links() {
        return rare.links;
    }

    /** {@return relations to other entries of the catalog} */
    public List<Relation> relations() {
        return rare.relations;
    }

    /** {@return the URL of its RSS or Atom feed, if it has one} */
    public Optional<WebAddress> feed() {
        return rare.feed;
    }

    /** {@return the maintenance status} */
    public Status status() {
        return rare.status;
    }

    /** {@return the reason why it is no longer maintained, in plain text, if declared} */
    public Optional<String> statusReason() {
        return rare.statusReason;
    }

    /** {@return former ids, by which {@link Catalog#find} still finds the entry} */
    public List<String> formerIds() {
        return rare.formerIds;
    }

    /** {@return the nested entries} */
    public List<Entry> entries() {
        return rare.entries;
    }

    /** {@return the Markdown layout, where it differs from the style of the list} */
    public Layout layout() {
        return rare.layout;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryDetails that
                && id.equals(that.id)
                && title.equals(that.title)
                && url.equals(that.url)
                && description.equals(that.description)
                && authors.equals(that.authors)
                && published.equals(that.published)
                && tags.equals(that.tags)
                && rare.equals(that.rare);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, url, description, authors, published, tags, rare);
    }

    /** Returns the id and the title, for debugging. */
    @Override
    public String toString() {
        return id + ": " + title;
    }

    /** Rarely used properties. Entries without any share one instance, which saves memory in large catalogs. */
    private record Rare(
            InlineText before,
            InlineText after,
            Optional<PartialDate> accessed,
            Optional<String> language,
            List<LabeledLink> links,
            List<Relation> relations,
            Optional<WebAddress> feed,
            Status status,
            Optional<String> statusReason,
            List<String> formerIds,
            List<Entry> entries,
            Layout layout) {

        private static final Rare NONE = new Rare(new EntryDetailsBuilder("none", ""));

        Rare(EntryDetailsBuilder builder) {
            this(
                    builder.before,
                    builder.after,
                    builder.accessed,
                    PlainText.normalize(builder.language),
                    List.copyOf(builder.links),
                    List.copyOf(builder.relations),
                    builder.feed,
                    builder.status,
                    PlainText.normalize(builder.statusReason),
                    PlainText.normalize(builder.formerIds),
                    List.copyOf(builder.entries),
                    builder.layout);
        }

        EntryDetailsBuilder copyTo(EntryDetailsBuilder builder) {
            accessed.ifPresent(builder::accessed);
            language.ifPresent(builder::language);
            feed.ifPresent(builder::feed);
            statusReason.ifPresent(builder::statusReason);
            return builder.before(before)
                    .after(after)
                    .links(links)
                    .relations(relations)
                    .status(status)
                    .formerIds(formerIds)
                    .entries(entries)
                    .layout(layout);
        }
    }
}
