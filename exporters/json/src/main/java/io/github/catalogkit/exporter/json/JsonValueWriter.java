package io.github.catalogkit.exporter.json;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.ValueWriter;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.IdentityHashMap;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes properties as JSON: a part is an object, and each property is a member of it. */
final class JsonValueWriter implements ValueWriter {

    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString MARKDOWN = new SerializedString("markdown");
    private static final SerializableString TEXT = new SerializedString("text");

    private final JsonGenerator json;
    private final IdentityHashMap<Property<?, ?>, SerializableString> names = new IdentityHashMap<>();

    JsonValueWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the properties of a catalog as members of the current object. */
    void properties(Catalog catalog) {
        CatalogTypes.CATALOG.writeProperties(catalog, this);
    }

    /** Writes the properties of an entry except nested entries, as members of the current object. */
    void withoutEntries(Entry entry) {
        properties(EntryTypes.of(entry.kind()), entry, false);
    }

    private <E extends Entry> void properties(EntryType<E> type, Entry entry, boolean withEntries) {
        json.writeName(KIND);
        json.writeString(type.kind().label());
        E own = type.type().cast(entry);
        for (Property<? super E, ?> property : type.propertiesOf(own)) {
            if (withEntries || property.type() != ValueType.ENTRIES) {
                property.write(own, this);
            }
        }
    }

    @Override
    public void property(Property<?, ?> property) {
        SerializableString known = names.get(property);
        json.writeName(known != null ? known : encoded(property));
    }

    /** Returns the encoded name, which is cached since names occur frequently. */
    private SerializableString encoded(Property<?, ?> property) {
        return names.computeIfAbsent(property, it -> new SerializedString(it.name()));
    }

    @Override
    public void line(String value) {
        json.writeString(value);
    }

    @Override
    public void verbatim(String value) {
        json.writeString(value);
    }

    @Override
    public void url(WebAddress value) {
        json.writeString(value.value());
    }

    @Override
    public void date(PartialDate value) {
        json.writeString(value.toString());
    }

    @Override
    public void inline(InlineText value) {
        json.writeStartObject();
        json.writeName(MARKDOWN);
        json.writeString(InlineMarkdown.writeWithSpaces(value));
        json.writeName(TEXT);
        json.writeString(value.plain());
        json.writeEndObject();
    }

    @Override
    public void flag(boolean value) {
        json.writeBoolean(value);
    }

    @Override
    public void number(int value) {
        json.writeNumber(value);
    }

    @Override
    public <E extends Enum<E>> void word(WordType<E> type, E value) {
        json.writeString(type.label(value));
    }

    @Override
    public <P> void part(PartType<P> type, P value) {
        json.writeStartObject();
        type.writeProperties(value, this);
        json.writeEndObject();
    }

    @Override
    public <V> void list(ValueType<V> each, List<V> values) {
        json.writeStartArray();
        for (V value : values) {
            each.write(value, this);
        }
        json.writeEndArray();
    }

    @Override
    public <V> void oneOrMore(ValueType<V> each, List<V> values) {
        list(each, values); // an array even of one, so that a column of JSON Lines has one type
    }

    @Override
    public void relations(List<Relation> values) {
        list(PartTypes.RELATION, values);
    }

    @Override
    public void sections(List<Section> values) {
        list(CatalogTypes.SECTION, values);
    }

    @Override
    public void entries(List<Entry> values) {
        json.writeStartArray();
        for (Entry value : values) {
            entry(value);
        }
        json.writeEndArray();
    }

    @Override
    public void entry(Entry value) {
        json.writeStartObject();
        properties(EntryTypes.of(value.kind()), value, true);
        json.writeEndObject();
    }
}
