package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a catalog lists.
 *
 * <p>Each kind of thing is a record of its own, and {@link #kind()} names it for a checked {@code switch}. What all
 * kinds have in common is in {@link #details()} and, for convenience, in the methods here.
 */
public sealed interface Entry extends Node permits LinkedEntry, Book, Group, Paper, Series {

    /** {@return what kind of thing this is} */
    Kind kind();

    /** {@return what every kind of entry has} */
    EntryDetails details();

    /**
     * {@return this entry with other details, and all else as it is}
     *
     * @param details what every kind of entry has; a {@link LinkedEntry} requires a URL
     */
    Entry withDetails(EntryDetails details);

    @Override
    default String id() {
        return details().id();
    }

    @Override
    default String title() {
        return details().title();
    }

    @Override
    default Layout layout() {
        return details().layout();
    }

    /**
     * {@return the URL, if there is one}
     *
     * <p>A {@link LinkedEntry} always has one, and gives it as {@link LinkedEntry#url()}.
     */
    default Optional<WebAddress> address() {
        return details().url();
    }

    /** {@return what the list says of this entry; may be empty} */
    default InlineText description() {
        return details().description();
    }

    /** {@return who made it, in the order of the byline} */
    default List<Author> authors() {
        return details().authors();
    }

    /** {@return where it appeared, if its kind has that and the list names it} */
    default Optional<String> publication() {
        return Optional.empty();
    }

    /** {@return the ISSN of where it appeared, if its kind has that and it is known} */
    default Optional<String> issn() {
        return Optional.empty();
    }

    /** {@return where it was presented, if its kind has that and it is known} */
    default Optional<Event> event() {
        return Optional.empty();
    }

    /** {@return when it was published, if known} */
    default Optional<PartialDate> published() {
        return details().published();
    }

    /** {@return the tags in the order of their declaration} */
    default List<String> tags() {
        return details().tags();
    }

    /** {@return further links} */
    default List<LabeledLink> links() {
        return details().links();
    }

    /** {@return the relations to other entries; {@link Catalog#related} follows them} */
    default List<Relation> relations() {
        return details().relations();
    }

    /** {@return the address of an RSS or Atom feed, if it has one} */
    default Optional<WebAddress> feed() {
        return details().feed();
    }

    /** {@return whether it is still maintained} */
    default Status status() {
        return details().status();
    }

    /** {@return the entries that this one holds: the posts of a series, the members of a family} */
    default List<Entry> entries() {
        return details().entries();
    }

    /** {@return this entry and then all that it holds, at any depth, in the order of the list} */
    default Stream<Entry> withDescendants() {
        List<Entry> held = entries();
        return held.isEmpty()
                ? Stream.of(this) // as most are, and every rule walks through all of them
                : Stream.concat(Stream.of(this), held.stream().flatMap(Entry::withDescendants));
    }
}
