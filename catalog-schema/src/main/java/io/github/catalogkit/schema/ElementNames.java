package io.github.catalogkit.schema;

import java.util.ArrayList;
import java.util.List;

/** Collects the texts that name the elements of a list: a part is named by its first property. */
final class ElementNames extends GivenWriter {

    private final List<String> names = new ArrayList<>();

    List<String> names() {
        return names;
    }

    @Override
    public <V> void list(ValueType<V> each, List<V> list) {
        for (V element : list) {
            each.write(element, this);
            names.addAll(values().values().stream().map(Object::toString).toList());
            clear();
        }
    }

    @Override
    public <P> void part(PartType<P> type, P value) {
        type.properties().get(0).write(value, this);
    }

    @Override
    public <E extends Enum<E>> void word(WordType<E> type, E value) {
        line(type.label(value));
    }
}
