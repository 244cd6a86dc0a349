package io.github.catalogkit.processor.write;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.registry.RegistryFormat;
import io.github.catalogkit.schema.CatalogTypes;
import io.github.catalogkit.schema.EntryType;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.schema.PartType;
import io.github.catalogkit.schema.PartTypes;
import io.github.catalogkit.schema.Property;
import io.github.catalogkit.schema.UnionType;
import io.github.catalogkit.schema.ValueType;
import io.github.catalogkit.schema.ValueWriter;
import io.github.catalogkit.schema.WordType;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/**
 * Writes the data of a registry: the properties of a section or a catalog, each after its field number. Subsections have their
 * own data, so they are omitted.
 */
final class DataWriter implements ValueWriter {

    private final ValueOutput out = new ValueOutput();
    private final InlineOutput texts = new InlineOutput(out);
    private int offset;

    private DataWriter() {}

    /** Returns the data of a section without its subsections. */
    static byte[] write(Section section) {
        return write(CatalogTypes.SECTION, section);
    }

    /** Returns the data of a catalog without its sections. */
    static byte[] write(Catalog catalog) {
        return write(CatalogTypes.CATALOG, catalog);
    }

    private static <P> byte[] write(PartType<P> type, P part) {
        DataWriter writer = new DataWriter();
        writer.part(type, part);
        return writer.out.toBytes(RegistryFormat.VERSION);
    }

    /** Writes the field number, except of required properties, which come first. */
    @Override
    public void property(Property<?, ?> property) {
        if (!property.isMadeWith()) {
            out.number(property.number() + offset);
        }
    }

    @Override
    public <P> void part(PartType<P> type, P value) {
        int around = offset;
        offset = 0;
        boolean more = false;
        for (Property<P, ?> property : type.properties()) {
            if (property.type() != ValueType.SECTIONS) {
                property.write(value, this);
            }
            more |= !property.isMadeWith();
        }
        if (more) {
            out.number(RegistryFormat.END);
        }
        offset = around;
    }

    @Override
    public <P> void oneOf(UnionType<P> type, P value) {
        out.number(type.types().indexOf(type.typeOf(value)));
        ValueWriter.super.oneOf(type, value);
    }

    @Override
    public void entry(Entry value) {
        entry(EntryTypes.of(value.kind()), value);
    }

    private <E extends Entry> void entry(EntryType<E> type, Entry entry) {
        int around = offset;
        offset = 0;
        out.word(type.kind().name());
        type.details().forEach(property -> property.write(entry, this));
        offset = RegistryFormat.OWN;
        type.own().forEach(property -> property.write(type.type().cast(entry), this));
        out.number(RegistryFormat.END);
        offset = around;
    }

    @Override
    public void line(String value) {
        out.text(value);
    }

    @Override
    public void name(String value) {
        out.word(value);
    }

    @Override
    public void verbatim(String value) {
        out.text(value);
    }

    @Override
    public void url(WebAddress value) {
        out.text(value.toString());
    }

    @Override
    public void date(PartialDate value) {
        out.word(value.toString());
    }

    @Override
    public void inline(InlineText value) {
        texts.write(value);
    }

    /** Writes a number, so that each property has a value; a property that does not hold is omitted. */
    @Override
    public void flag(boolean value) {
        out.number(value ? 1 : 0);
    }

    @Override
    public void number(int value) {
        out.number(value);
    }

    @Override
    public <E extends Enum<E>> void word(WordType<E> type, E value) {
        out.word(value.name());
    }

    @Override
    public <V> void list(ValueType<V> each, List<V> values) {
        out.number(values.size());
        values.forEach(value -> each.write(value, this));
    }

    @Override
    public void relations(List<Relation> values) {
        list(PartTypes.RELATION, values);
    }

    @Override
    public void entries(List<Entry> values) {
        out.number(values.size());
        values.forEach(this::entry);
    }

    @Override
    public void sections(List<Section> values) {
        throw new IllegalArgumentException("sections have data of their own");
    }
}
