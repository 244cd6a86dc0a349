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
 * @param before words of the list in front of the title; may be empty
 * @param after words of the list that carry on the title as one phrase; may be empty
 * @param description what the list says of it; may be empty
 * @param authors who made it, in the order of the credits
 * @param published when it was published, if known
 * @param accessed when the maintainer last looked at it, if declared
 * @param language the BCP 47 tag of its language, if it differs from that of the list
 * @param tags words to find it by, each once
 * @param links further links
 * @param relations relations to other entries of the catalogue
 * @param feed the address of an RSS or Atom feed, if it has one
 * @param status whether it is still kept up
 * @param statusReason why it is no longer kept up, in plain text, if the list says it
 * @param formerIds ids that it had before, by which {@link Catalog#find} still finds it
 * @param entries the entries that it holds
 * @param layout how a Markdown page writes it, where that is not the style of the list
 */
public record EntryDetails(
        String id,
        String title,
        Optional<WebAddress> url,
        InlineText before,
        InlineText after,
        InlineText description,
        List<Author> authors,
        Optional<PartialDate> published,
        Optional<PartialDate> accessed,
        Optional<String> language,
        List<String> tags,
        List<LabelledLink> links,
        List<Relation> relations,
        Optional<WebAddress> feed,
        Status status,
        Optional<String> statusReason,
        List<String> formerIds,
        List<Entry> entries,
        Layout layout) {

    /** Makes the details of an entry. */
    public EntryDetails {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(url);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(description);
        authors = List.copyOf(authors);
        Objects.requireNonNull(published);
        Objects.requireNonNull(accessed);
        Objects.requireNonNull(language);
        tags = tags.size() < 2 ? List.copyOf(tags) : List.copyOf(new LinkedHashSet<>(tags));
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        Objects.requireNonNull(feed);
        Objects.requireNonNull(status);
        Objects.requireNonNull(statusReason);
        formerIds = List.copyOf(formerIds);
        entries = List.copyOf(entries);
        Objects.requireNonNull(layout);
    }

    /** Starts the details of an entry with this identity and title. */
    public static EntryDetailsBuilder of(String id, String title) {
        return new EntryDetailsBuilder(id, title);
    }

    WebAddress requireAddress() {
        return url.orElseThrow(() -> new IllegalArgumentException("the entry \"" + id + "\" has no address"));
    }
}
