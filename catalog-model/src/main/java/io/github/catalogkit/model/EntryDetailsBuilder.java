package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.CitationKey;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A builder of {@link EntryDetails}. Methods that take a list or a single value replace; methods with a singular name or
 * variable arguments add.
 *
 * <p>Methods that parse text throw {@link MalformedValueException} if it is malformed.
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
    List<String> language = List.of();
    List<String> tags = List.of();
    List<LabeledLink> links = List.of();
    List<Relation> relations = List.of();
    Optional<WebAddress> feed = Optional.empty();
    Status status = Status.ACTIVE;
    Optional<String> statusReason = Optional.empty();
    List<String> formerIds = List.of();
    Optional<String> subtitle = Optional.empty();
    InlineText formattedTitle = InlineText.empty();
    List<String> aliases = List.of();
    InlineText abstractText = InlineText.empty();
    boolean andOthers = false;
    List<Identifier> identifiers = List.of();
    PublicationDetails publicationDetails = PublicationDetails.none();
    Optional<String> citationKey = Optional.empty();
    List<String> license = List.of();
    Optional<Image> image = Optional.empty();
    List<Fact> facts = List.of();
    Optional<PartialDate> added = Optional.empty();
    Optional<PartialDate> statusSince = Optional.empty();
    List<String> alsoIn = List.of();
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
     * @param address the URL as text: absolute, with {@code http} or {@code https}
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
     * Sets the text in front of the title as plain text.
     *
     * @param plain the text, which is not parsed as Markdown
     * @return this builder
     */
    public EntryDetailsBuilder before(String plain) {
        before = InlineText.of(plain);
        return this;
    }

    /**
     * Sets the text that continues the title.
     *
     * @param text the text; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder after(InlineText text) {
        after = text;
        return this;
    }

    /**
     * Sets the text that continues the title as plain text.
     *
     * @param plain the text, which is not parsed as Markdown
     * @return this builder
     */
    public EntryDetailsBuilder after(String plain) {
        after = InlineText.of(plain);
        return this;
    }

    /**
     * Sets the description.
     *
     * @param text the description; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder description(InlineText text) {
        description = text;
        return this;
    }

    /**
     * Sets the description as plain text.
     *
     * @param plain the description, which is not parsed as Markdown
     * @return this builder
     */
    public EntryDetailsBuilder description(String plain) {
        description = InlineText.of(plain);
        return this;
    }

    /**
     * Sets the description as a sequence of inline elements.
     *
     * @param parts the inline elements in their order
     * @return this builder
     */
    public EntryDetailsBuilder description(Inline... parts) {
        description = InlineText.of(parts);
        return this;
    }

    /**
     * Adds an author.
     *
     * @param author a person or an organization, which follows those added before
     * @return this builder
     */
    public EntryDetailsBuilder author(Author author) {
        authors = with(authors, List.of(author));
        return this;
    }

    /**
     * Sets the authors.
     *
     * @param values the authors in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder authors(List<Author> values) {
        authors = values;
        return this;
    }

    /**
     * Sets the date of publication.
     *
     * @param date the date
     * @return this builder
     */
    public EntryDetailsBuilder published(PartialDate date) {
        published = Optional.of(date);
        return this;
    }

    /**
     * Sets the date of publication.
     *
     * @param date an ISO 8601 date, month or year, such as {@code 2018-03}
     * @return this builder
     */
    public EntryDetailsBuilder published(String date) {
        published = Optional.of(PartialDate.of(date));
        return this;
    }

    /**
     * Sets the date of the maintainer's last visit.
     *
     * @param date the date
     * @return this builder
     */
    public EntryDetailsBuilder accessed(PartialDate date) {
        accessed = Optional.of(date);
        return this;
    }

    /**
     * Sets the date of the maintainer's last visit.
     *
     * @param date an ISO 8601 date, month or year, such as {@code 2024-05-31}
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
        language = List.of(tag);
        return this;
    }

    /**
     * Sets the languages by their BCP 47 tags.
     *
     * @param tags the tags, the main language first
     * @return this builder
     */
    public EntryDetailsBuilder language(List<String> tags) {
        language = tags;
        return this;
    }

    /**
     * Adds tags.
     *
     * @param words the tags, which follow those added before
     * @return this builder
     */
    public EntryDetailsBuilder tags(String... words) {
        tags = with(tags, List.of(words));
        return this;
    }

    /**
     * Sets the tags.
     *
     * @param values the tags in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder tags(List<String> values) {
        tags = values;
        return this;
    }

    /**
     * Adds an additional link.
     *
     * @param label the link text in plain text
     * @param address the URL as text: absolute, with {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder link(String label, String address) {
        links = with(links, List.of(new LabeledLink(label, WebAddress.of(address))));
        return this;
    }

    /**
     * Sets the additional links.
     *
     * @param values the links in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder links(List<LabeledLink> values) {
        links = values;
        return this;
    }

    /**
     * Adds relations of one kind to the entries with these ids.
     *
     * @param kind the kind of relation
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
     * @param values the relations in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder relations(List<Relation> values) {
        relations = values;
        return this;
    }

    /**
     * Sets the URL of the feed.
     *
     * @param address the URL of an RSS or Atom feed
     * @return this builder
     */
    public EntryDetailsBuilder feed(WebAddress address) {
        feed = Optional.of(address);
        return this;
    }

    /**
     * Sets the URL of the feed.
     *
     * @param address the URL of an RSS or Atom feed as text: absolute, with {@code http} or {@code https}
     * @return this builder
     */
    public EntryDetailsBuilder feed(String address) {
        feed = Optional.of(WebAddress.of(address));
        return this;
    }

    /**
     * Sets the maintenance status.
     *
     * @param value the status
     * @return this builder
     */
    public EntryDetailsBuilder status(Status value) {
        status = value;
        return this;
    }

    /**
     * Sets the reason why it is no longer maintained.
     *
     * @param reason the reason in plain text
     * @return this builder
     */
    public EntryDetailsBuilder statusReason(String reason) {
        statusReason = Optional.of(reason);
        return this;
    }

    /**
     * Adds former ids.
     *
     * @param ids the ids, which follow those added before
     * @return this builder
     */
    public EntryDetailsBuilder formerIds(String... ids) {
        formerIds = with(formerIds, List.of(ids));
        return this;
    }

    /**
     * Sets the former ids.
     *
     * @param values the former ids in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder formerIds(List<String> values) {
        formerIds = values;
        return this;
    }

    /**
     * Sets the subtitle.
     *
     * @param text the subtitle in plain text
     * @return this builder
     */
    public EntryDetailsBuilder subtitle(String text) {
        subtitle = Optional.of(text);
        return this;
    }

    /**
     * Sets the title with code, emphasis and links.
     *
     * @param text the formatted title, whose plain text is the title; empty for none
     * @return this builder
     * @throws MalformedValueException if its plain text is not the title
     */
    public EntryDetailsBuilder formattedTitle(InlineText text) {
        if (!text.isEmpty() && !text.line().equals(PlainText.normalize(title))) {
            throw new MalformedValueException(
                    "does not read as the title", "write \"" + title + "\" with code, emphasis or links");
        }
        formattedTitle = text;
        return this;
    }

    /**
     * Sets other titles.
     *
     * @param values the titles in plain text
     * @return this builder
     */
    public EntryDetailsBuilder aliases(List<String> values) {
        aliases = values;
        return this;
    }

    /**
     * Sets the abstract.
     *
     * @param text the abstract that its authors wrote; empty for none
     * @return this builder
     */
    public EntryDetailsBuilder abstractText(InlineText text) {
        abstractText = text;
        return this;
    }

    /**
     * Sets whether there are more authors than those named.
     *
     * @param more whether there are more
     * @return this builder
     */
    public EntryDetailsBuilder andOthers(boolean more) {
        andOthers = more;
        return this;
    }

    /**
     * Sets the identifiers.
     *
     * @param values the identifiers in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder identifiers(List<Identifier> values) {
        identifiers = values;
        return this;
    }

    /**
     * Adds an identifier.
     *
     * @param value the identifier, which follows those added before
     * @return this builder
     */
    public EntryDetailsBuilder identifier(Identifier value) {
        identifiers = with(identifiers, List.of(value));
        return this;
    }

    /**
     * Sets where it was published.
     *
     * @param value volume, issue, pages and the like
     * @return this builder
     */
    public EntryDetailsBuilder publicationDetails(PublicationDetails value) {
        publicationDetails = value;
        return this;
    }

    /**
     * Sets the key by which texts cite it.
     *
     * @param key a key that BibTeX can read: without whitespace and without any of {@code "#%'(),={}~\\}
     * @return this builder
     */
    public EntryDetailsBuilder citationKey(String key) {
        citationKey = Optional.of(CitationKey.require(key));
        return this;
    }

    /**
     * Sets the licenses.
     *
     * @param expressions SPDX expressions, such as {@code Apache-2.0}
     * @return this builder
     */
    public EntryDetailsBuilder license(List<String> expressions) {
        license = expressions;
        return this;
    }

    /**
     * Sets the licenses.
     *
     * @param expressions SPDX expressions, such as {@code Apache-2.0}
     * @return this builder
     */
    public EntryDetailsBuilder license(String... expressions) {
        license = List.of(expressions);
        return this;
    }

    /**
     * Sets an image.
     *
     * @param value an image, such as a logo or a screenshot
     * @return this builder
     */
    public EntryDetailsBuilder image(Image value) {
        image = Optional.of(value);
        return this;
    }

    /**
     * Sets the facts.
     *
     * @param values the facts in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder facts(List<Fact> values) {
        facts = values;
        return this;
    }

    /**
     * Adds a fact.
     *
     * @param name the name in one line of plain text
     * @param value the value
     * @return this builder
     */
    public EntryDetailsBuilder fact(String name, InlineText value) {
        facts = with(facts, List.of(new Fact(name, value)));
        return this;
    }

    /**
     * Sets the date when it was added to the list.
     *
     * @param date the date
     * @return this builder
     */
    public EntryDetailsBuilder added(PartialDate date) {
        added = Optional.of(date);
        return this;
    }

    /**
     * Sets the date since which it has its status.
     *
     * @param date the date
     * @return this builder
     */
    public EntryDetailsBuilder statusSince(PartialDate date) {
        statusSince = Optional.of(date);
        return this;
    }

    /**
     * Adds further sections in which it is listed.
     *
     * @param sections the ids of the sections, which follow those added before
     * @return this builder
     */
    public EntryDetailsBuilder alsoIn(String... sections) {
        alsoIn = with(alsoIn, List.of(sections));
        return this;
    }

    /**
     * Sets the further sections in which it is listed.
     *
     * @param values the ids of the sections in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder alsoIn(List<String> values) {
        alsoIn = values;
        return this;
    }

    /**
     * Adds nested entries.
     *
     * @param held the entries, which follow those added before
     * @return this builder
     */
    public EntryDetailsBuilder entries(Entry... held) {
        entries = with(entries, List.of(held));
        return this;
    }

    /**
     * Sets the nested entries.
     *
     * @param values the entries in their order, which replace those added before
     * @return this builder
     */
    public EntryDetailsBuilder entries(List<Entry> values) {
        entries = values;
        return this;
    }

    /**
     * Sets the Markdown layout.
     *
     * @param value the layout
     * @return this builder
     */
    public EntryDetailsBuilder layout(Layout value) {
        layout = value;
        return this;
    }

    /** {@return the details with the values set so far} */
    public EntryDetails build() {
        return new EntryDetails(this);
    }

    private static <T> List<T> with(List<T> values, List<T> more) {
        List<T> grown = new ArrayList<>(values);
        grown.addAll(more);
        return grown;
    }
}
