package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.LinkedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The type of the entries of one kind: the record class and the properties.
 *
 * @param <E> the record class of the kind
 */
public final class EntryType<E extends Entry> {

    private final Kind kind;
    private final Class<E> type;
    private final String summary;
    private final Function<EntryDetails, E> make;
    private final DetailProperties details;
    private final List<Property<E, E>> own;
    private final List<Property<? super E, ?>> properties;
    private final List<Property<? super E, ?>> frequent;

    EntryType(Kind kind, Class<E> type, String summary, Function<EntryDetails, E> make, List<Property<E, E>> own) {
        this.kind = kind;
        this.type = type;
        this.summary = summary;
        this.make = make;
        this.details = LinkedEntry.class.isAssignableFrom(type) ? DetailProperties.LINKED : DetailProperties.ALL;
        this.own = own;
        this.properties = join(details.list(), own);
        this.frequent =
                properties.stream().filter(property -> !property.isRare()).toList();
    }

    /** {@return the kind} */
    public Kind kind() {
        return kind;
    }

    /** {@return the record class of the kind} */
    public Class<E> type() {
        return type;
    }

    /** {@return a description in one sentence} */
    public String summary() {
        return summary;
    }

    /**
     * {@return an entry of the kind with these details and no other values}
     *
     * @param details the common details; those of a {@link LinkedEntry} require a URL
     */
    public E entry(EntryDetails details) {
        return make.apply(details);
    }

    /** {@return the properties that all kinds have; the URL of a {@link LinkedEntry} is required} */
    public List<Property<Entry, EntryDetailsBuilder>> details() {
        return details.list();
    }

    /** {@return the properties that only this kind has} */
    public List<Property<E, E>> own() {
        return own;
    }

    /** {@return all properties, in a fixed order} */
    public List<Property<? super E, ?>> properties() {
        return properties;
    }

    /**
     * {@return the properties of which an entry can have a value, in a fixed order}
     *
     * @param entry an entry of the kind
     */
    public List<Property<? super E, ?>> propertiesOf(E entry) {
        return entry.details().hasRare() ? properties : frequent;
    }

    private static <E extends Entry> List<Property<? super E, ?>> join(
            List<Property<Entry, EntryDetailsBuilder>> details, List<Property<E, E>> own) {
        int inner = details.size() - DetailProperties.BEHIND_OWN;
        List<Property<? super E, ?>> properties = new ArrayList<>(details.subList(0, inner));
        properties.addAll(own);
        properties.addAll(details.subList(inner, details.size()));
        return List.copyOf(properties);
    }

    /**
     * Reads an entry from the values of its properties.
     *
     * @param in the readers of the values
     * @return the entry; empty if a required value is missing, which has been reported
     */
    public Optional<E> read(ValueReader.Properties in) {
        return details.read(in).map(make).map(entry -> PartType.<E, E>set(entry, own, in));
    }
}
