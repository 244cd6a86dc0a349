package io.github.catalogkit.reader.json;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.TextValueReader;
import io.github.catalogkit.schema.UnionType;
import io.github.catalogkit.schema.ValueReader;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads the members of an object as the properties of a part. Members that are not read are unknown. */
final class JsonValues implements ValueReader.Properties {

    private final JsonNode object;
    private final JsonPointer location;
    private final Streamed streamed;
    private final Set<String> known = new LinkedHashSet<>();

    JsonValues(JsonNode object, JsonPointer location, Streamed streamed) {
        this.object = JsonType.OBJECT.require(object, location);
        this.location = location;
        this.streamed = streamed;
    }

    /** Reads a part; throws an exception if the object has unknown members. */
    <P> P part(PartType<P> type) {
        P part = type.readProperties(this).orElseThrow(); // missing values have been rejected
        refuseUnknownMembers();
        return part;
    }

    /** Reads an entry of the kind that the object has. */
    Entry entry(WordType<Kind> kinds) {
        Kind kind = required("kind").word(kinds).orElseThrow();
        return entry(EntryTypes.of(kind));
    }

    private <E extends Entry> E entry(EntryType<E> type) {
        E entry = type.read(this).orElseThrow();
        refuseUnknownMembers();
        return entry;
    }

    /** Throws an exception if a member is missing or has a value of another type. */
    void require(String name, JsonType expected) {
        required(name).value(expected);
    }

    /** Accepts a member that is not part of the catalog. */
    void ignore(String name, JsonType expected) {
        at(name, false).value(expected);
    }

    @Override
    public ValueReader at(Property<?, ?> property) {
        return at(property.name(), property.presence() != Property.Presence.OPTIONAL);
    }

    private At required(String name) {
        return at(name, true);
    }

    private At at(String name, boolean required) {
        known.add(name);
        return new At(name, location.appendProperty(name), object.optional(name), required);
    }

    private void refuseUnknownMembers() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new CatalogFormatException(
                        location.appendProperty(name).toString(),
                        "a member of this name is unknown here; write one of " + String.join(", ", known));
            }
        }
    }

    /** A reader of the value of a member, or of an element of it. */
    private final class At implements TextValueReader {

        private final String name;
        private final JsonPointer where;
        private final Optional<JsonNode> value;
        private final boolean required;

        At(String name, JsonPointer where, Optional<JsonNode> value, boolean required) {
            this.name = name;
            this.where = where;
            this.value = value;
            this.required = required;
        }

        Optional<JsonNode> value(JsonType expected) {
            if (required && value.isEmpty()) {
                throw new CatalogFormatException(
                        location.toString(),
                        "\"" + name + "\" is missing among " + object.propertyNames() + "; add it as "
                                + expected.label());
            }
            return value.map(it -> expected.require(it, where));
        }

        private Optional<String> text() {
            return value(JsonType.STRING).map(JsonNode::asString);
        }

        @Override
        public <T> Optional<T> parsed(Function<String, T> parser) {
            return text().map(text -> {
                try {
                    return parser.apply(text);
                } catch (MalformedValueException e) {
                    throw malformed(text, e);
                }
            });
        }

        private CatalogFormatException malformed(String text, MalformedValueException e) {
            return new CatalogFormatException(where.toString(), "\"" + text + "\" " + e.getMessage());
        }

        @Override
        public Optional<InlineText> inline() {
            return value(JsonType.OBJECT).map(it -> {
                JsonValues text = new JsonValues(it, where, Streamed.NOTHING);
                text.require("text", JsonType.STRING);
                InlineText inline =
                        text.required("markdown").parsed(InlineMarkdown::parse).orElseThrow();
                text.refuseUnknownMembers();
                return inline;
            });
        }

        @Override
        public Optional<Boolean> flag() {
            return value(JsonType.BOOLEAN).map(JsonNode::asBoolean);
        }

        @Override
        public Optional<Integer> number(int least, int most) {
            return value(JsonType.NUMBER).map(it -> {
                double number = it.asDouble();
                if (number != Math.rint(number) || number < least || number > most) {
                    throw new CatalogFormatException(
                            where.toString(), "found " + it + "; write a whole number from " + least + " to " + most);
                }
                return (int) number;
            });
        }

        @Override
        public <P> Optional<P> part(PartType<P> type) {
            return value(JsonType.OBJECT).map(it -> new JsonValues(it, where, Streamed.NOTHING).part(type));
        }

        /** Reads the part whose required member the object has, or the first type if there is none. */
        @Override
        public <P> Optional<P> oneOf(UnionType<P> type) {
            return value(JsonType.OBJECT).map(it -> {
                PartType<? extends P> part = type.typeWith(it::has);
                return new JsonValues(it, where, Streamed.NOTHING).part(part);
            });
        }

        @Override
        public <V> Optional<List<V>> list(ValueType<V> each) {
            return value(JsonType.ARRAY).map(array -> {
                List<V> values = new ArrayList<>(array.size());
                for (JsonNode element : array) {
                    JsonPointer at = where.appendIndex(values.size());
                    values.add(each.read(new At(name, at, Optional.of(element), true))
                            .orElseThrow());
                }
                return values;
            });
        }

        @Override
        public <V> Optional<List<V>> oneOrMore(ValueType<V> each) {
            return value.filter(JsonNode::isArray).isPresent()
                    ? list(each)
                    : each.read(this).map(List::of);
        }

        @Override
        public Optional<List<Relation>> relations() {
            return list(PartTypes.RELATION);
        }

        @Override
        public Optional<List<Entry>> entries() {
            return Optional.of(streamed.entries());
        }

        @Override
        public Optional<List<Section>> sections() {
            return Optional.of(streamed.sections());
        }

        @Override
        public <E extends Entry> Optional<E> entry(EntryType<E> type) {
            return streamed.companion().map(type.type()::cast);
        }

        @Override
        public void missing() {
            throw new IllegalStateException(name + " is required, so it was refused when its value was asked for");
        }

        @Override
        public void refuse(MalformedValueException e) {
            throw malformed(
                    value.map(it -> it.isString() ? it.asString() : it.toString())
                            .orElse(""),
                    e);
        }
    }
}
