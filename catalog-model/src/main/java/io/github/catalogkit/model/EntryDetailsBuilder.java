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

    /** Sets the web address. */
    public EntryDetailsBuilder url(String address) {
        return url(WebAddress.of(address));
    }

    /** Sets the web address. */
    public EntryDetailsBuilder url(WebAddress address) {
        url = Optional.of(address);
        return this;
    }

    /** Sets the words in front of the title. */
    public EntryDetailsBuilder before(InlineText text) {
        before = text;
        return this;
    }

    /** Sets the words in front of the title, which mean only themselves. */
    public EntryDetailsBuilder before(String plain) {
        return before(InlineText.of(plain));
    }

    /** Sets the words that carry on the title. */
    public EntryDetailsBuilder after(InlineText text) {
        after = text;
        return this;
    }

    /** Sets the words that carry on the title, which mean only themselves. */
    public EntryDetailsBuilder after(String plain) {
        return after(InlineText.of(plain));
    }

    /** Sets the description. */
    public EntryDetailsBuilder description(InlineText text) {
        description = text;
        return this;
    }

    /** Sets a description whose characters mean only themselves. */
    public EntryDetailsBuilder description(String plain) {
        return description(InlineText.of(plain));
    }

    /** Sets a description of several pieces. */
    public EntryDetailsBuilder description(Inline... parts) {
        return description(InlineText.of(parts));
    }

    /** Adds an author. */
    public EntryDetailsBuilder author(Author author) {
        authors.add(author);
        return this;
    }

    /** Sets when it was published: an ISO date, or only its year or month. */
    public EntryDetailsBuilder published(String date) {
        published = Optional.of(PartialDate.of(date));
        return this;
    }

    /** Sets when the maintainer last looked at it: an ISO date. */
    public EntryDetailsBuilder accessed(String date) {
        accessed = Optional.of(PartialDate.of(date));
        return this;
    }

    /** Sets the language by its BCP 47 tag. */
    public EntryDetailsBuilder language(String tag) {
        language = Optional.of(tag);
        return this;
    }

    /** Adds tags. */
    public EntryDetailsBuilder tags(String... words) {
        tags.addAll(List.of(words));
        return this;
    }

    /** Adds a further link. */
    public EntryDetailsBuilder link(String label, String address) {
        links.add(new LabelledLink(label, WebAddress.of(address)));
        return this;
    }

    /** Adds relations of one kind to the entries with these ids. */
    public EntryDetailsBuilder relation(RelationKind kind, String... targets) {
        for (String target : targets) {
            relations.add(new Relation(kind, target));
        }
        return this;
    }

    /** Sets the address of a feed. */
    public EntryDetailsBuilder feed(String address) {
        feed = Optional.of(WebAddress.of(address));
        return this;
    }

    /** Sets whether it is still kept up. */
    public EntryDetailsBuilder status(Status value) {
        status = value;
        return this;
    }

    /** Sets why it is no longer kept up. */
    public EntryDetailsBuilder statusReason(String reason) {
        statusReason = Optional.of(reason);
        return this;
    }

    /** Adds ids that it had before. */
    public EntryDetailsBuilder formerIds(String... ids) {
        formerIds.addAll(List.of(ids));
        return this;
    }

    /** Adds entries that this one holds. */
    public EntryDetailsBuilder entries(Entry... held) {
        return entries(List.of(held));
    }

    /** Adds entries that this one holds. */
    public EntryDetailsBuilder entries(Collection<? extends Entry> held) {
        entries.addAll(held);
        return this;
    }

    /** Sets how a Markdown page writes it. */
    public EntryDetailsBuilder layout(Layout value) {
        layout = value;
        return this;
    }

    /** Returns the details collected so far. */
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
