package io.github.catalogkit.schema;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the values of properties as they are. */
class GivenWriter implements ValueWriter {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private String property = "";

    /** Returns the values by the names of the properties. */
    final Map<String, Object> values() {
        return values;
    }

    final void clear() {
        values.clear();
    }

    private void put(Object value) {
        values.put(property, value);
    }

    @Override
    public void property(Property<?, ?> next) {
        property = next.name();
    }

    @Override
    public void line(String value) {
        put(value);
    }

    @Override
    public void verbatim(String value) {
        put(value);
    }

    @Override
    public void url(WebAddress value) {
        put(value);
    }

    @Override
    public void date(PartialDate value) {
        put(value);
    }

    @Override
    public void inline(InlineText value) {
        put(value);
    }

    @Override
    public void flag(boolean value) {
        put(value);
    }

    @Override
    public void number(int value) {
        put(value);
    }

    @Override
    public <E extends Enum<E>> void word(WordType<E> type, E value) {
        put(value);
    }

    @Override
    public <P> void part(PartType<P> type, P value) {
        put(value);
    }

    @Override
    public <V> void list(ValueType<V> each, List<V> list) {
        put(list);
    }

    @Override
    public void relations(List<Relation> relations) {
        put(relations);
    }

    @Override
    public void entries(List<Entry> entries) {
        put(entries);
    }

    @Override
    public void sections(List<Section> sections) {
        put(sections);
    }

    @Override
    public void entry(Entry value) {
        put(value);
    }
}
