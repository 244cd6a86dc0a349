package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.PropertyValues;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.text.NearestName;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of an entry that a user changes.
 *
 * @param catalog the catalog of the entry
 * @param entry the entry before the changes
 * @param kind the kind after them
 * @param values the values after them
 */
record EntryValues(Catalog catalog, Entry entry, Kind kind, PropertyValues values) {

    private static final String KIND = "kind";

    private static final String TITLE = "title";

    private static final String FORMATTED_TITLE = "formattedTitle";

    static EntryValues of(Catalog catalog, Entry entry) {
        return new EntryValues(catalog, entry, entry.kind(), PropertyValues.of(entry));
    }

    /** Returns the values after changes; one of the kind is made first. */
    EntryValues with(List<ValueChange> changes) {
        EntryValues changed = this;
        for (ValueChange change : changes) {
            if (change.name().equals(KIND)) {
                changed = changed.withKind(change);
            }
        }
        for (ValueChange change : changes) {
            if (!change.name().equals(KIND)) {
                changed = changed.with(change);
            }
        }
        return changed.withTitles(changes);
    }

    private EntryValues withKind(ValueChange change) {
        if (change.operation() != ValueChange.Operation.SET) {
            throw hasOneValue(KIND);
        }
        return new EntryValues(catalog, entry, KindSettings.kind(change.text()), values);
    }

    private EntryValues with(PropertyValues others) {
        return new EntryValues(catalog, entry, kind, others);
    }

    private EntryValues with(ValueChange change) {
        Optional<RelationKind> relation = Stream.of(RelationKind.values())
                .filter(it -> it.member().equals(change.name()))
                .findFirst();
        if (relation.isPresent()) {
            return with(values.with(
                    "relations",
                    ValueType.RELATIONS,
                    Optional.of(new RelationChange(catalog, entry, relation.get(), change).relations(relations()))));
        }
        Property<?, ?> property = find(EntryTypes.of(kind), change.name())
                .or(() -> find(EntryTypes.of(entry.kind()), change.name()).filter(it -> change.isRemoval()))
                .orElseThrow(() -> unknown(change.name()));
        return with(with(change, property.type()));
    }

    private List<Relation> relations() {
        return values.get("relations").stream()
                .flatMap(relations -> ((List<?>) relations).stream())
                .map(Relation.class::cast)
                .toList();
    }

    private static Optional<Property<?, ?>> find(EntryType<?> type, String name) {
        return type.properties().stream()
                .<Property<?, ?>>map(property -> property)
                .filter(property -> property.name().equals(name))
                .findFirst();
    }

    private UserErrorException unknown(String name) {
        List<String> names = Stream.of(
                        Stream.of(KIND),
                        EntryTypes.of(kind).properties().stream().map(Property::name),
                        Stream.of(RelationKind.values()).map(RelationKind::member))
                .flatMap(all -> all)
                .toList();
        return UserErrorException.request("a " + kind.label() + " has no property \"" + name + "\"; "
                + NearestName.of(name, names)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "write one of " + String.join(", ", names)));
    }

    private static UserErrorException hasOneValue(String name) {
        return UserErrorException.request("\"" + name + "\" has a single value; write " + name + "=VALUE");
    }

    private <V> PropertyValues with(ValueChange change, ValueType<V> type) {
        String name = change.name();
        requireSettable(name);
        return switch (change.operation()) {
            case SET -> values.with(name, type, change.isRemoval() ? Optional.empty() : read(change, type));
            case ADD -> values.withSame(name, read(change, type).map(added -> joined(name, added)));
            case REMOVE -> values.withSame(name, Optional.of(without(change, type)));
        };
    }

    private static void requireSettable(String name) {
        if (name.equals("id")) {
            throw UserErrorException.request("an id is not a value; rename the entry, which keeps the old id");
        } else if (name.equals("relations")) {
            throw UserErrorException.request("relations are set by their kind; write one of "
                    + Stream.of(RelationKind.values()).map(RelationKind::member).collect(Collectors.joining(", ")));
        }
    }

    private <V> Optional<V> read(ValueChange change, ValueType<V> type) {
        Optional<WebAddress> url = values.get("url").map(WebAddress.class::cast);
        return type.read(new TextValue(catalog, url, change.name(), Optional.of(change.text())));
    }

    private List<Object> joined(String name, Object added) {
        if (!(added instanceof List<?> more)) {
            throw hasOneValue(name);
        }
        List<Object> all = elements(name);
        more.stream().filter(element -> !all.contains(element)).forEach(all::add);
        return all;
    }

    private List<Object> elements(String name) {
        return new ArrayList<>(values.get(name)
                .map(value -> {
                    if (value instanceof List<?> list) {
                        return list;
                    }
                    throw hasOneValue(name);
                })
                .orElse(List.of()));
    }

    private <V> List<Object> without(ValueChange change, ValueType<V> type) {
        List<Object> left = elements(change.name());
        List<String> names = new ArrayList<>(names(type, values.get(change.name())));
        for (String removed : Separated.by(',', change.text())) {
            int index = names.indexOf(removed);
            if (index < 0) {
                throw UserErrorException.request("\"" + removed + "\" is not among the " + change.name() + " of \""
                        + entry.id() + "\"" + (names.isEmpty() ? "" : ": " + String.join(", ", names)));
            }
            names.remove(index);
            left.remove(index);
        }
        return left;
    }

    @SuppressWarnings("unchecked") // the value is one of the type
    private static <V> List<String> names(ValueType<V> type, Optional<Object> value) {
        return value.map(list -> PropertyValues.elementNames(type, (V) list)).orElse(List.of());
    }

    /** Returns the values with a title and a formatted title that read the same. */
    private EntryValues withTitles(List<ValueChange> changes) {
        Optional<Object> formatted = values.get(FORMATTED_TITLE);
        if (formatted.isEmpty()) {
            return this;
        } else if (isChanged(FORMATTED_TITLE, changes)) {
            return isChanged(TITLE, changes)
                    ? this
                    : with(values.with(TITLE, ValueType.LINE, formatted.map(it -> ((InlineText) it).line())));
        }
        return isChanged(TITLE, changes)
                ? with(values.with(FORMATTED_TITLE, ValueType.INLINE, Optional.empty()))
                : this;
    }

    private static boolean isChanged(String name, List<ValueChange> changes) {
        return changes.stream().anyMatch(change -> change.name().equals(name));
    }

    /**
     * Returns the changed entry.
     *
     * @throws UserErrorException if its kind has no property for a value, or requires another one, or values contradict each other
     */
    Entry toEntry() {
        List<String> lost = values.names().stream()
                .filter(name -> find(EntryTypes.of(kind), name).isEmpty())
                .toList();
        if (!lost.isEmpty()) {
            throw UserErrorException.request("a " + kind.label() + " has no property \"" + String.join("\", \"", lost)
                    + "\"; remove the value too, with " + lost.get(0) + "=");
        }
        EntryTypes.of(kind).properties().stream()
                .filter(property -> property.presence() == Property.Presence.REQUIRED)
                .map(Property::name)
                .filter(name -> values.get(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw UserErrorException.request(
                            "a " + kind.label() + " has a " + name + "; write " + name + "=VALUE");
                });
        try {
            return values.toEntry(kind);
        } catch (MalformedValueException e) {
            throw UserErrorException.request("a value of \"" + entry.id() + "\" " + e.getMessage());
        }
    }
}
