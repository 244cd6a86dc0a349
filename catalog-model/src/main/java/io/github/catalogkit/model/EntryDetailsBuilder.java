package io.github.catalogkit.model;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Collects the details of an entry.
 *
 * <p>Methods that take text read it, and throw {@link io.github.catalogkit.text.MalformedValueException} where it is
 * not of the form of their value. No method is generic, which keeps the compiler quick over thousands of entries.
 */
public final class EntryDetailsBuilder {

    private final String id;
    private final String title;
    private Optional<WebAddress> url = Optional.empty();
    private InlineText before = InlineText.empty();
    private InlineText after = InlineText.empty();
    private InlineText description = InlineText.empty();
    private final List<Author> authors = new ArrayList<>();
    private Optional<PartialDate> published = Optional.empty();
    private Optional<PartialDate> accessed = Optional.empty();
    private Optional<String> language = Optional.empty();
    private final List<String> tags = new ArrayList<>();
    private final List<LabelledLink> links = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private Optional<WebAddress> feed = Optional.empty();
    private Status status = Status.ACTIVE;
    private Optional<String> statusReason = Optional.empty();
    private final List<String> formerIds = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Layout layout = Layout.none();

    EntryDetailsBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * Sets the web address.
     *
     * @param address the address as text: absolute, {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder url(String address) {
        return url(WebAddress.of(address));
    }

    /**
     * Sets the web address.
     *
     * @param address the address
     * @return this builder
     */
    public EntryDetailsBuilder url(WebAddress address) {
        url = Optional.of(address);
        return this;
    }

    /**
     * Sets the words in front of the title.
     *
     * @param text the words; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder before(InlineText text) {
        before = text;
        return this;
    }

    /**
     * Sets the words in front of the title, which mean only themselves.
     *
     * @param plain the words as plain text; nothing is parsed
     * @return this builder
     */
    public EntryDetailsBuilder before(String plain) {
        return before(InlineText.of(plain));
    }

    /**
     * Sets the words that carry on the title.
     *
     * @param text the words; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder after(InlineText text) {
        after = text;
        return this;
    }

    /**
     * Sets the words that carry on the title, which mean only themselves.
     *
     * @param plain the words as plain text; nothing is parsed
     * @return this builder
     */
    public EntryDetailsBuilder after(String plain) {
        return after(InlineText.of(plain));
    }

    /**
     * Sets the description.
     *
     * @param text what the list says of it; empty for nothing
     * @return this builder
     */
    public EntryDetailsBuilder description(InlineText text) {
        description = text;
        return this;
    }

    /**
     * Sets a description whose characters mean only themselves.
     *
     * @param plain what the list says of it, as plain text; nothing is parsed
     * @return this builder
     */
    public EntryDetailsBuilder description(String plain) {
        return description(InlineText.of(plain));
    }

    /**
     * Sets a description of several pieces.
     *
     * @param parts the pieces in their order
     * @return this builder
     */
    public EntryDetailsBuilder description(Inline... parts) {
        return description(InlineText.of(parts));
    }

    /**
     * Adds an author.
     *
     * @param author a person or an organisation, after those who were added before
     * @return this builder
     */
    public EntryDetailsBuilder author(Author author) {
        authors.add(author);
        return this;
    }

    /**
     * Sets when it was published: an ISO date, or only its year or month.
     *
     * @param date the date as text, such as {@code 2018-03}
     * @return this builder
     */
    public EntryDetailsBuilder published(String date) {
        published = Optional.of(PartialDate.of(date));
        return this;
    }

    /**
     * Sets when the maintainer last looked at it: an ISO date.
     *
     * @param date the date as text, such as {@code 2024-05-31}
     * @return this builder
     */
    public EntryDetailsBuilder accessed(String date) {
        accessed = Optional.of(PartialDate.of(date));
        return this;
    }

    /**
     * Sets the language by its BCP 47 tag.
     *
     * @param tag the tag, such as {@code de}
     * @return this builder
     */
    public EntryDetailsBuilder language(String tag) {
        language = Optional.of(tag);
        return this;
    }

    /**
     * Adds tags.
     *
     * @param words the tags, after those that were added before
     * @return this builder
     */
    public EntryDetailsBuilder tags(String... words) {
        tags.addAll(List.of(words));
        return this;
    }

    /**
     * Adds a further link.
     *
     * @param label what the link leads to, in plain text
     * @param address the address as text: absolute, {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder link(String label, String address) {
        links.add(new LabelledLink(label, WebAddress.of(address)));
        return this;
    }

    /**
     * Adds relations of one kind to the entries with these ids.
     *
     * @param kind what the other entries are to this one
     * @param targets the ids of the other entries
     * @return this builder
     */
    public EntryDetailsBuilder relation(RelationKind kind, String... targets) {
        for (String target : targets) {
            relations.add(new Relation(kind, target));
        }
        return this;
    }

    /**
     * Sets the address of a feed.
     *
     * @param address the address of an RSS or Atom feed as text: absolute, {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder feed(String address) {
        feed = Optional.of(WebAddress.of(address));
        return this;
    }

    /**
     * Sets whether it is still kept up.
     *
     * @param value the status; {@link Status#ACTIVE} where it is never set
     * @return this builder
     */
    public EntryDetailsBuilder status(Status value) {
        status = value;
        return this;
    }

    /**
     * Sets why it is no longer kept up.
     *
     * @param reason the reason in plain text
     * @return this builder
     */
    public EntryDetailsBuilder statusReason(String reason) {
        statusReason = Optional.of(reason);
        return this;
    }

    /**
     * Adds ids that it had before.
     *
     * @param ids the ids, by which {@link Catalog#find} still finds the entry
     * @return this builder
     */
    public EntryDetailsBuilder formerIds(String... ids) {
        formerIds.addAll(List.of(ids));
        return this;
    }

    /**
     * Adds entries that this one holds.
     *
     * @param held the entries, after those that were added before
     * @return this builder
     */
    public EntryDetailsBuilder entries(Entry... held) {
        return entries(List.of(held));
    }

    /**
     * Adds entries that this one holds.
     *
     * @param held the entries, after those that were added before
     * @return this builder
     */
    public EntryDetailsBuilder entries(Collection<? extends Entry> held) {
        entries.addAll(held);
        return this;
    }

    /**
     * Sets how a Markdown page writes it.
     *
     * @param value what differs from the style of the list; {@link Layout#none()} for nothing
     * @return this builder
     */
    public EntryDetailsBuilder layout(Layout value) {
        layout = value;
        return this;
    }

    /** {@return the details collected so far} */
    public EntryDetails build() {
        return new EntryDetails(
                id,
                title,
                url,
                description,
                authors,
                published,
                tags,
                new RareDetails(
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
                        layout));
    }
}
