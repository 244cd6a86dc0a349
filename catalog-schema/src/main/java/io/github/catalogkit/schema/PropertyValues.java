package io.github.catalogkit.schema;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values of the properties of a catalog, a section or an entry, which can be compared with those of another one and replaced
 * one by one. Values that are omitted, such as empty lists, are missing.
 */
public final class PropertyValues {

    private final Map<String, Object> values;

    private PropertyValues(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * {@return the values of a node}
     *
     * @param node a catalog, a section or an entry
     */
    public static PropertyValues of(Node node) {
        GivenWriter writer = new GivenWriter();
        if (node instanceof Entry entry) {
            write(EntryTypes.of(entry.kind()), entry, writer);
        } else if (node instanceof Section section) {
            CatalogTypes.SECTION.writeProperties(section, writer);
        } else {
            CatalogTypes.CATALOG.writeProperties((Catalog) node, writer);
        }
        return new PropertyValues(writer.values());
    }

    private static <E extends Entry> void write(EntryType<E> type, Entry entry, ValueWriter writer) {
        E own = type.type().cast(entry);
        type.properties().forEach(property -> property.write(own, writer));
    }

    /** {@return the names of the properties with a value, in a fixed order} */
    public Set<String> names() {
        return values.keySet();
    }

    /**
     * {@return the value of a property, if it has one}
     *
     * @param name the name of the property
     */
    public Optional<Object> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * {@return these values with that of another node}
     *
     * @param name the name of the property
     * @param other the values of a node with this property; if it has no value, these have none either
     */
    public PropertyValues with(String name, PropertyValues other) {
        return with(name, other.get(name));
    }

    /**
     * {@return these values without that of a property}
     *
     * @param name the name of the property
     */
    public PropertyValues without(String name) {
        return with(name, Optional.empty());
    }

    /**
     * {@return these values with another one}
     *
     * @param <V> the class of the value
     * @param name the name of a property of the type
     * @param type the type of the property
     * @param value the value; empty to have none
     */
    public <V> PropertyValues with(String name, ValueType<V> type, Optional<V> value) {
        return with(name, value.filter(it -> !type.isEmpty(it)).map(Object.class::cast));
    }

    /**
     * {@return these values with another one of the same class}
     *
     * @param name the name of the property
     * @param value the value, of the class that {@link #get} returns for the property; an empty list or text to have none
     */
    public PropertyValues withSame(String name, Optional<Object> value) {
        boolean empty = value.filter(it -> (it instanceof List<?> list && list.isEmpty())
                        || (it instanceof InlineText text && text.isEmpty()))
                .isPresent();
        return with(name, empty ? Optional.empty() : value);
    }

    /**
     * {@return the names of the elements of a list: a part is named by its first property, and any other element by its text}
     *
     * @param <V> the class of the list
     * @param type a type of lists
     * @param list the list
     */
    public static <V> List<String> elementNames(ValueType<V> type, V list) {
        ElementNames names = new ElementNames();
        type.write(list, names);
        return names.names();
    }

    private PropertyValues with(String name, Optional<Object> value) {
        Map<String, Object> others = new LinkedHashMap<>(values);
        value.ifPresentOrElse(it -> others.put(name, it), () -> others.remove(name));
        return new PropertyValues(others);
    }

    /**
     * {@return an entry with these values}
     *
     * @param kind the kind of the entry; values that it has no property for are dropped
     * @throws MalformedValueException if a value that the kind requires is missing, or a value does not fit another one
     */
    public Entry toEntry(Kind kind) {
        return required(EntryTypes.of(kind).read(this::reader), kind.name());
    }

    /**
     * {@return a section with these values}
     *
     * @throws MalformedValueException if the id or the title is missing
     */
    public Section toSection() {
        return required(CatalogTypes.SECTION.readProperties(this::reader), CatalogTypes.SECTION.name());
    }

    /**
     * {@return a catalog with these values}
     *
     * @throws MalformedValueException if the id or the title is missing
     */
    public Catalog toCatalog() {
        return required(CatalogTypes.CATALOG.readProperties(this::reader), CatalogTypes.CATALOG.name());
    }

    private ValueReader reader(Property<?, ?> property) {
        return new GivenReader(get(property.name()));
    }

    private static <N> N required(Optional<? extends N> made, String what) {
        return made.orElseThrow(
                () -> new MalformedValueException("a required value of the " + what + " is missing", "write it"));
    }

    /** {@return whether other values are the same} */
    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the values by their names, for debugging. */
    @Override
    public String toString() {
        return List.copyOf(values.entrySet()).toString();
    }
}
