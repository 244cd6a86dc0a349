package io.github.catalogkit.model;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PublicationDetails;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immutable entry of a catalog.
 *
 * <p>Each kind of entry is a record, and {@link #kind()} returns the kind for an exhaustive {@code switch}. The properties
 * of all kinds are in {@link #details()}; the most frequent ones are methods here, too.
 */
public sealed interface Entry extends Node
        permits LinkedEntry,
                Article,
                Blog,
                Book,
                Chapter,
                Conference,
                Group,
                LegalCase,
                Newsletter,
                Organization,
                Paper,
                Patent,
                Person,
                Podcast,
                Series,
                Specification,
                Thesis,
                Work {

    /** {@return the kind of this entry} */
    Kind kind();

    /** {@return the properties that all kinds of entries have} */
    EntryDetails details();

    /**
     * {@return a copy of this entry with other details}
     *
     * @param details the common details; a {@link LinkedEntry} requires a URL
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
     * {@return the URL to which the entry links, if there is one: its own, else that of the first {@linkplain
     * Identifier#page() identifier with a page}}
     *
     * <p>A {@link LinkedEntry} always has one, which {@link LinkedEntry#url()} returns without {@code Optional}.
     */
    default Optional<WebAddress> address() {
        Optional<WebAddress> own = details().url();
        return own.isPresent()
                ? own
                : identifiers().stream()
                        .flatMap(identifier -> identifier.page().stream())
                        .findFirst();
    }

    /** {@return all identifiers: those that its kind has a property for, such as a DOI, and then the others} */
    default List<Identifier> identifiers() {
        return details().identifiers();
    }

    /** {@return the description; may be empty} */
    default InlineText description() {
        return details().description();
    }

    /** {@return the authors, in the order of the byline} */
    default List<Author> authors() {
        return details().authors();
    }

    /** {@return the publication in which it appeared, if its kind has one and it is known} */
    default Optional<String> publication() {
        return Optional.empty();
    }

    /** {@return the ISSN of the publication, if its kind has one and it is known} */
    default Optional<String> issn() {
        return Optional.empty();
    }

    /** {@return the event at which it was presented, if its kind has one and it is known} */
    default Optional<Event> event() {
        return Optional.empty();
    }

    /** {@return where it was published: volume, issue, pages and the like} */
    default PublicationDetails publicationDetails() {
        return details().publicationDetails();
    }

    /** {@return the date of publication, if known} */
    default Optional<PartialDate> published() {
        return details().published();
    }

    /** {@return the tags in the order of their declaration} */
    default List<String> tags() {
        return details().tags();
    }

    /** {@return named facts, such as the columns of a table, in their order} */
    default List<Fact> facts() {
        return details().facts();
    }

    /** {@return the licenses as SPDX expressions} */
    default List<String> licenses() {
        return details().licenses();
    }

    /** {@return additional links} */
    default List<LabeledLink> links() {
        return details().links();
    }

    /** {@return the relations to other entries; {@link Catalog#related} follows them} */
    default List<Relation> relations() {
        return details().relations();
    }

    /** {@return the URL of its RSS or Atom feed, if it has one} */
    default Optional<WebAddress> feed() {
        return details().feed();
    }

    /** {@return the maintenance status} */
    default Status status() {
        return details().status();
    }

    /** {@return the nested entries, such as the posts of a series or the members of a group} */
    default List<Entry> entries() {
        return details().entries();
    }

    /** {@return this entry and all nested entries at any depth, in the order of the list} */
    default Stream<Entry> withDescendants() {
        List<Entry> held = entries();
        return held.isEmpty()
                ? Stream.of(this) // the frequent case, and every rule traverses all entries
                : Stream.concat(Stream.of(this), held.stream().flatMap(Entry::withDescendants));
    }
}
