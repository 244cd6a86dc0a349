package io.github.catalogkit.exporter.jsonld;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Iterates over the elements of a list: the entries, each followed by its nested entries. A group is a separate list.
 */
final class Elements implements Iterator<Elements.Element> {

    /**
     * An entry in a list.
     *
     * @param entry the entry
     * @param whole the work of which it is part, if there is one
     */
    record Element(Entry entry, Optional<Entry> whole) {}

    private record Level(Iterator<Entry> entries, Optional<Entry> whole) {}

    private final Deque<Level> path = new ArrayDeque<>();

    Elements(List<Entry> entries, Optional<Entry> whole) {
        path.push(new Level(entries.iterator(), whole));
    }

    @Override
    public boolean hasNext() {
        while (!path.isEmpty() && !path.element().entries().hasNext()) {
            path.pop();
        }
        return !path.isEmpty();
    }

    @Override
    public Element next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Level level = path.element();
        Entry entry = level.entries().next();
        if (entry.kind() != Kind.GROUP) {
            path.push(new Level(entry.entries().iterator(), Optional.of(entry)));
        }
        return new Element(entry, level.whole());
    }
}
