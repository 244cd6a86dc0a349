package io.github.catalogkit.model;

import io.github.catalogkit.text.InlineText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every kind of entry has.
 *
 * @param id the identity, unique among the entries of the catalogue
 * @param title the title in one line of plain text
 * @param url the web address, if there is one
 * @param description what the list says of it; may be empty
 * @param authors who made it, in the order of the credits
 * @param published when it was published, if known
 * @param tags words to find it by, each once
 * @param rare what few entries have; the methods of the same names give it too
 */
public record EntryDetails(
        String id,
        String title,
        Optional<WebAddress> url,
        InlineText description,
        List<Author> authors,
        Optional<PartialDate> published,
        List<String> tags,
        RareDetails rare) {

    /**
     * Makes the details of an entry.
     *
     * @param id the identity, unique among the entries of the catalogue
     * @param title the title in one line of plain text
     * @param url the web address, if there is one
     * @param description what the list says of it; may be empty
     * @param authors who made it, in the order of the credits
     * @param published when it was published, if known
     * @param tags words to find it by, each once
     * @param rare what few entries have; the methods of the same names give it too
     */
    public EntryDetails {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(url);
        Objects.requireNonNull(description);
        authors = List.copyOf(authors);
        Objects.requireNonNull(published);
        tags = tags.size() < 2 ? List.copyOf(tags) : List.copyOf(new LinkedHashSet<>(tags));
        rare = rare.orNone();
    }

    /**
     * Starts the details of an entry with this identity and title.
     *
     * @param id the identity: small ASCII letters and digits in words joined by hyphens
     * @param title the title in one line of plain text
     * @return a builder of the details, of which all else is empty so far
     */
    public static EntryDetailsBuilder of(String id, String title) {
        return new EntryDetailsBuilder(id, title);
    }

    WebAddress requireAddress() {
        return url.orElseThrow(() -> new IllegalArgumentException("the entry \"" + id + "\" has no address"));
    }

    /** {@return words of the list in front of the title; may be empty} */
    public InlineText before() {
        return rare.before();
    }

    /** {@return words of the list that carry on the title as one phrase; may be empty} */
    public InlineText after() {
        return rare.after();
    }

    /** {@return when the maintainer last looked at it, if declared} */
    public Optional<PartialDate> accessed() {
        return rare.accessed();
    }

    /** {@return the BCP 47 tag of its language, if it differs from that of the list} */
    public Optional<String> language() {
        return rare.language();
    }

    /** {@return further links} */
    public List<LabelledLink> links() {
        return rare.links();
    }

    /** {@return relations to other entries of the catalogue} */
    public List<Relation> relations() {
        return rare.relations();
    }

    /** {@return the address of an RSS or Atom feed, if it has one} */
    public Optional<WebAddress> feed() {
        return rare.feed();
    }

    /** {@return whether it is still kept up} */
    public Status status() {
        return rare.status();
    }

    /** {@return why it is no longer kept up, in plain text, if the list says it} */
    public Optional<String> statusReason() {
        return rare.statusReason();
    }

    /** {@return ids that it had before, by which {@link Catalog#find} still finds it} */
    public List<String> formerIds() {
        return rare.formerIds();
    }

    /** {@return the entries that it holds} */
    public List<Entry> entries() {
        return rare.entries();
    }

    /** {@return how a Markdown page writes it, where that is not the style of the list} */
    public Layout layout() {
        return rare.layout();
    }
}
