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
 * A kind of entry: its record, and what it has.
 *
 * @param <E> the record of the kind
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

    /** {@return the record of the kind} */
    public Class<E> type() {
        return type;
    }

    /** {@return what it is, in one sentence} */
    public String summary() {
        return summary;
    }

    /** {@return what all kinds have; of a {@link LinkedEntry}, the URL is required} */
    public List<Property<Entry, EntryDetailsBuilder>> details() {
        return details.list();
    }

    /** {@return what only this kind has} */
    public List<Property<E, E>> own() {
        return own;
    }

    /** {@return all that it has, in a fixed order} */
    public List<Property<? super E, ?>> properties() {
        return properties;
    }

    /**
     * {@return all properties that an entry can have a value of, in a fixed order}
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
     * {@return the entry that was read; empty if something that it must have is missing, which has been reported}
     *
     * @param in the values of its properties
     */
    public Optional<E> read(ValueReader.Properties in) {
        return details.read(in).map(make).map(entry -> PartType.<E, E>set(entry, own, in));
    }
}
