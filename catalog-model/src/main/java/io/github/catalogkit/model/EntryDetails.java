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

/** What every kind of entry has. Made by a {@linkplain #of builder}; two that say the same are equal. */
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
     * Starts the details of an entry with this id and title.
     *
     * @param id the id: lowercase ASCII letters and digits in words joined by hyphens
     * @param title the title in plain text; whitespace becomes single spaces
     * @return a builder of the details, of which all else is empty so far
     */
    public static EntryDetailsBuilder of(String id, String title) {
        return new EntryDetailsBuilder(id, title);
    }

    /** {@return a builder that starts with all of this} */
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
        return url.orElseThrow(() -> new IllegalArgumentException("the entry \"" + id + "\" has no URL"));
    }

    /** {@return what the list says of it; may be empty} */
    public InlineText description() {
        return description;
    }

    /** {@return who made it, in the order of the byline} */
    public List<Author> authors() {
        return authors;
    }

    /** {@return when it was published, if known} */
    public Optional<PartialDate> published() {
        return published;
    }

    /** {@return tags to find it by, each once} */
    public List<String> tags() {
        return tags;
    }

    /** {@return whether it has any of what follows, which few entries have; without, all of it is empty} */
    public boolean hasRare() {
        return hasRare;
    }

    /** {@return text of the list in front of the title; may be empty} */
    public InlineText before() {
        return rare.before;
    }

    /** {@return text of the list that carries on the title as one phrase; may be empty} */
    public InlineText after() {
        return rare.after;
    }

    /** {@return when the maintainer last looked at it, if declared} */
    public Optional<PartialDate> accessed() {
        return rare.accessed;
    }

    /** {@return the BCP 47 tag of its language, if it differs from that of the list} */
    public Optional<String> language() {
        return rare.language;
    }

    /** {@return further links} */
    public List<LabeledLink> links() {
        return rare.links;
    }

    /** {@return relations to other entries of the catalog} */
    public List<Relation> relations() {
        return rare.relations;
    }

    /** {@return the URL of an RSS or Atom feed, if it has one} */
    public Optional<WebAddress> feed() {
        return rare.feed;
    }

    /** {@return whether it is still maintained} */
    public Status status() {
        return rare.status;
    }

    /** {@return why it is no longer maintained, in plain text, if the list says it} */
    public Optional<String> statusReason() {
        return rare.statusReason;
    }

    /** {@return ids that it had before, by which {@link Catalog#find} still finds it} */
    public List<String> formerIds() {
        return rare.formerIds;
    }

    /** {@return the entries that it holds} */
    public List<Entry> entries() {
        return rare.entries;
    }

    /** {@return how a Markdown page writes it, where that is not the style of the list} */
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

    /** Returns the id and the title, for people. */
    @Override
    public String toString() {
        return id + ": " + title;
    }

    /** What few entries have; those that have nothing of it share one, which keeps large catalogs small. */
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
