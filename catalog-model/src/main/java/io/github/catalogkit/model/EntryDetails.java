package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.PublicationDetails;
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
    private final List<String> licenses;
    private final boolean hasRare;
    private final RareDetails rare;

    EntryDetails(EntryDetailsBuilder builder) {
        id = Slug.require(builder.id);
        title = PlainText.normalize(builder.title);
        url = builder.url;
        description = builder.description;
        authors = List.copyOf(builder.authors);
        published = builder.published;
        tags = distinct(builder.tags);
        licenses = distinct(builder.license);
        RareDetails given = new RareDetails(builder);
        hasRare = !given.equals(RareDetails.NONE);
        rare = hasRare ? given : RareDetails.NONE;
    }

    private static List<String> distinct(List<String> given) {
        List<String> texts = PlainText.normalize(given);
        return texts.size() < 2 ? texts : List.copyOf(new LinkedHashSet<>(texts));
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
                .tags(tags)
                .license(licenses);
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

    /** {@return the licenses as SPDX expressions; if there are several, each may apply to a part} */
    public List<String> licenses() {
        return licenses;
    }

    /** {@return whether any of the following, rarely used properties has a value} */
    public boolean hasRare() {
        return hasRare;
    }

    /** {@return the text in front of the title; may be empty} */
    public InlineText before() {
        return rare.before();
    }

    /** {@return the text that continues the title as one phrase; may be empty} */
    public InlineText after() {
        return rare.after();
    }

    /** {@return the date of the maintainer's last visit, if declared} */
    public Optional<PartialDate> accessed() {
        return rare.accessed();
    }

    /** {@return the BCP 47 tags of the languages, if different from the language of the list} */
    public List<String> languages() {
        return rare.languages();
    }

    /** {@return the first of the languages, if there is one} */
    public Optional<String> language() {
        return rare.languages().stream().findFirst();
    }

    /** {@return additional links} */
    public List<LabeledLink> links() {
        return rare.links();
    }

    /** {@return relations to other entries of the catalog} */
    public List<Relation> relations() {
        return rare.relations();
    }

    /** {@return the URL of its RSS or Atom feed, if it has one} */
    public Optional<WebAddress> feed() {
        return rare.feed();
    }

    /** {@return the maintenance status} */
    public Status status() {
        return rare.status();
    }

    /** {@return the reason why it is no longer maintained, in plain text, if declared} */
    public Optional<String> statusReason() {
        return rare.statusReason();
    }

    /** {@return former ids, by which {@link Catalog#find} still finds the entry} */
    public List<String> formerIds() {
        return rare.formerIds();
    }

    /** {@return the subtitle, in plain text, if it has one} */
    public Optional<String> subtitle() {
        return rare.subtitle();
    }

    /** {@return the title with code, emphasis and links; empty unless the title has any} */
    public InlineText formattedTitle() {
        return rare.formattedTitle();
    }

    /** {@return other titles, such as abbreviations, translations and former names} */
    public List<String> aliases() {
        return rare.aliases();
    }

    /** {@return the abstract that its authors wrote, apart from the description; may be empty} */
    public InlineText abstractText() {
        return rare.abstractText();
    }

    /** {@return whether there are more authors than {@link #authors()} names} */
    public boolean andOthers() {
        return rare.andOthers();
    }

    /** {@return identifiers in addition to those that its kind has a property for} */
    public List<Identifier> identifiers() {
        return rare.identifiers();
    }

    /** {@return where it was published: volume, issue, pages and the like} */
    public PublicationDetails publicationDetails() {
        return rare.publicationDetails();
    }

    /** {@return the key by which texts cite it, if it is not the id} */
    public Optional<String> citationKey() {
        return rare.citationKey();
    }

    /** {@return an image, such as a logo or a screenshot, if there is one} */
    public Optional<Image> image() {
        return rare.image();
    }

    /** {@return named facts, such as the columns of a table, in their order} */
    public List<Fact> facts() {
        return rare.facts();
    }

    /** {@return the date when it was added to the list, if known} */
    public Optional<PartialDate> added() {
        return rare.added();
    }

    /** {@return the date since which it has its status, if known} */
    public Optional<PartialDate> statusSince() {
        return rare.statusSince();
    }

    /** {@return the ids of further sections in which it is listed; {@link Catalog#sectionsOf} follows them} */
    public List<String> alsoIn() {
        return rare.alsoIn();
    }

    /** {@return the nested entries} */
    public List<Entry> entries() {
        return rare.entries();
    }

    /** {@return the Markdown layout, where it differs from the style of the list} */
    public Layout layout() {
        return rare.layout();
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
                && licenses.equals(that.licenses)
                && rare.equals(that.rare);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, title, url, description, authors, published, tags, licenses, rare);
    }

    /** Returns the id and the title, for debugging. */
    @Override
    public String toString() {
        return id + ": " + title;
    }
}
