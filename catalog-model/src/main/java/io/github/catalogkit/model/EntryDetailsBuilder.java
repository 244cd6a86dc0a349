package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the details of an entry. A method in the singular, or with several arguments, adds; one that takes a list, or a
 * single value, sets.
 *
 * <p>Methods that take text read it, and throw {@link io.github.catalogkit.value.MalformedValueException} where it is
 * not of the form of their value.
 */
public final class EntryDetailsBuilder {

    final String id;
    final String title;
    Optional<WebAddress> url = Optional.empty();
    InlineText before = InlineText.empty();
    InlineText after = InlineText.empty();
    InlineText description = InlineText.empty();
    List<Author> authors = List.of();
    Optional<PartialDate> published = Optional.empty();
    Optional<PartialDate> accessed = Optional.empty();
    Optional<String> language = Optional.empty();
    List<String> tags = List.of();
    List<LabeledLink> links = List.of();
    List<Relation> relations = List.of();
    Optional<WebAddress> feed = Optional.empty();
    Status status = Status.ACTIVE;
    Optional<String> statusReason = Optional.empty();
    List<String> formerIds = List.of();
    List<Entry> entries = List.of();
    Layout layout = Layout.none();

    EntryDetailsBuilder(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /**
     * Sets the URL.
     *
     * @param address the URL
     * @return this builder
     */
    public EntryDetailsBuilder url(WebAddress address) {
        url = Optional.of(address);
        return this;
    }

    /**
     * Sets the URL.
     *
     * @param address the URL as text: absolute, {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder url(String address) {
        url = Optional.of(WebAddress.of(address));
        return this;
    }

    /**
     * Sets the text in front of the title.
     *
     * @param text the text; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder before(InlineText text) {
        before = text;
        return this;
    }

    /**
     * Sets the text in front of the title, whose characters mean only themselves.
     *
     * @param plain the text as plain text; nothing is parsed
     * @return this builder
     */
    public EntryDetailsBuilder before(String plain) {
        before = InlineText.of(plain);
        return this;
    }

    /**
     * Sets the text that carries on the title.
     *
     * @param text the text; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder after(InlineText text) {
        after = text;
        return this;
    }

    /**
     * Sets the text that carries on the title, whose characters mean only themselves.
     *
     * @param plain the text as plain text; nothing is parsed
     * @return this builder
     */
    public EntryDetailsBuilder after(String plain) {
        after = InlineText.of(plain);
        return this;
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
        description = InlineText.of(plain);
        return this;
    }

    /**
     * Sets a description of several pieces.
     *
     * @param parts the pieces in their order
     * @return this builder
     */
    public EntryDetailsBuilder description(Inline... parts) {
        description = InlineText.of(parts);
        return this;
    }

    /**
     * Adds an author.
     *
     * @param author a person or an organization, after those who were added before
     * @return this builder
     */
    public EntryDetailsBuilder author(Author author) {
        authors = with(authors, List.of(author));
        return this;
    }

    /**
     * Sets the authors.
     *
     * @param values the authors in their order, instead of what was there
     * @return this builder
     */
    public EntryDetailsBuilder authors(List<Author> values) {
        authors = values;
        return this;
    }

    /**
     * Sets when it was published.
     *
     * @param date the date
     * @return this builder
     */
    public EntryDetailsBuilder published(PartialDate date) {
        published = Optional.of(date);
        return this;
    }

    /**
     * Sets when it was published.
     *
     * @param date an ISO date, or only its year or month, such as {@code 2018-03}
     * @return this builder
     */
    public EntryDetailsBuilder published(String date) {
        published = Optional.of(PartialDate.of(date));
        return this;
    }

    /**
     * Sets when the maintainer last looked at it.
     *
     * @param date the date
     * @return this builder
     */
    public EntryDetailsBuilder accessed(PartialDate date) {
        accessed = Optional.of(date);
        return this;
    }

    /**
     * Sets when the maintainer last looked at it.
     *
     * @param date an ISO date, or only its year or month, such as {@code 2024-05-31}
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
        tags = with(tags, List.of(words));
        return this;
    }

    /**
     * Sets the tags.
     *
     * @param values the tags in their order, instead of what was there
     * @return this builder
     */
    public EntryDetailsBuilder tags(List<String> values) {
        tags = values;
        return this;
    }

    /**
     * Adds a further link.
     *
     * @param label what the link leads to, in plain text
     * @param address the URL as text: absolute, {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder link(String label, String address) {
        links = with(links, List.of(new LabeledLink(label, WebAddress.of(address))));
        return this;
    }

    /**
     * Sets the further links.
     *
     * @param values the further links in their order, instead of what was there
     * @return this builder
     */
    public EntryDetailsBuilder links(List<LabeledLink> values) {
        links = values;
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
            relations = with(relations, List.of(new Relation(kind, target)));
        }
        return this;
    }

    /**
     * Sets the relations.
     *
     * @param values the relations in their order, instead of what was there
     * @return this builder
     */
    public EntryDetailsBuilder relations(List<Relation> values) {
        relations = values;
        return this;
    }

    /**
     * Sets the URL of a feed.
     *
     * @param address the URL of an RSS or Atom feed
     * @return this builder
     */
    public EntryDetailsBuilder feed(WebAddress address) {
        feed = Optional.of(address);
        return this;
    }

    /**
     * Sets the URL of a feed.
     *
     * @param address the URL of an RSS or Atom feed as text: absolute, {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder feed(String address) {
        feed = Optional.of(WebAddress.of(address));
        return this;
    }

    /**
     * Sets whether it is still maintained.
     *
     * @param value the status
     * @return this builder
     */
    public EntryDetailsBuilder status(Status value) {
        status = value;
        return this;
    }

    /**
     * Sets why it is no longer maintained.
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
     * @param ids the ids, after those that were added before
     * @return this builder
     */
    public EntryDetailsBuilder formerIds(String... ids) {
        formerIds = with(formerIds, List.of(ids));
        return this;
    }

    /**
     * Sets the ids that it had before.
     *
     * @param values the ids that it had before in their order, instead of what was there
     * @return this builder
     */
    public EntryDetailsBuilder formerIds(List<String> values) {
        formerIds = values;
        return this;
    }

    /**
     * Adds entries that it holds.
     *
     * @param held the entries, after those that were added before
     * @return this builder
     */
    public EntryDetailsBuilder entries(Entry... held) {
        entries = with(entries, List.of(held));
        return this;
    }

    /**
     * Sets the entries that it holds.
     *
     * @param values the entries that it holds in their order, instead of what was there
     * @return this builder
     */
    public EntryDetailsBuilder entries(List<Entry> values) {
        entries = values;
        return this;
    }

    /**
     * Sets how a Markdown page writes it.
     *
     * @param value the layout
     * @return this builder
     */
    public EntryDetailsBuilder layout(Layout value) {
        layout = value;
        return this;
    }

    /** {@return the details collected so far} */
    public EntryDetails build() {
        return new EntryDetails(this);
    }

    private static <T> List<T> with(List<T> values, List<T> more) {
        List<T> grown = new ArrayList<>(values);
        grown.addAll(more);
        return grown;
    }
}
