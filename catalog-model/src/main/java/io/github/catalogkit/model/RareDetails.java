package io.github.catalogkit.model;

import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What every kind of entry can have, and few entries do; those that have nothing of it share one.
 *
 * @param before words of the list in front of the title; may be empty
 * @param after words of the list that carry on the title as one phrase; may be empty
 * @param accessed when the maintainer last looked at it, if declared
 * @param language the BCP 47 tag of its language, if it differs from that of the list
 * @param links further links
 * @param relations relations to other entries of the catalogue
 * @param feed the address of an RSS or Atom feed, if it has one
 * @param status whether it is still kept up
 * @param statusReason why it is no longer kept up, in plain text, if the list says it
 * @param formerIds ids that it had before, by which {@link Catalog#find} still finds it
 * @param entries the entries that it holds
 * @param layout how a Markdown page writes it, where that is not the style of the list
 */
public record RareDetails(
        InlineText before,
        InlineText after,
        Optional<PartialDate> accessed,
        Optional<String> language,
        List<LabelledLink> links,
        List<Relation> relations,
        Optional<WebAddress> feed,
        Status status,
        Optional<String> statusReason,
        List<String> formerIds,
        List<Entry> entries,
        Layout layout) {

    private static final RareDetails NONE = new RareDetails(
            InlineText.empty(),
            InlineText.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Status.ACTIVE,
            Optional.empty(),
            List.of(),
            List.of(),
            Layout.none());

    /**
     * Makes them.
     *
     * @param before words of the list in front of the title; may be empty
     * @param after words of the list that carry on the title as one phrase; may be empty
     * @param accessed when the maintainer last looked at it, if declared
     * @param language the BCP 47 tag of its language, if it differs from that of the list
     * @param links further links
     * @param relations relations to other entries of the catalogue
     * @param feed the address of an RSS or Atom feed, if it has one
     * @param status whether it is still kept up
     * @param statusReason why it is no longer kept up, in plain text, if the list says it
     * @param formerIds ids that it had before, by which {@link Catalog#find} still finds it
     * @param entries the entries that it holds
     * @param layout how a Markdown page writes it, where that is not the style of the list
     */
    public RareDetails {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(accessed);
        Objects.requireNonNull(language);
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        Objects.requireNonNull(feed);
        Objects.requireNonNull(status);
        Objects.requireNonNull(statusReason);
        formerIds = List.copyOf(formerIds);
        entries = List.copyOf(entries);
        Objects.requireNonNull(layout);
    }

    /** {@return those of an entry that has nothing of it} */
    public static RareDetails none() {
        return NONE;
    }

    /** Itself, or the shared one if it says the same. */
    RareDetails orNone() {
        return equals(NONE) ? NONE : this;
    }
}
