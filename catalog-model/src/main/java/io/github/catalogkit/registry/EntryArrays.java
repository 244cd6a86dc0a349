package io.github.catalogkit.registry;

import io.github.catalogkit.model.Entry;
import java.lang.reflect.Array;
import java.util.List;

/** Entries and their nested entries by kind. */
record EntryArrays(List<Entry> entries) {

    /** Returns those of one kind, in the order of the list; nested entries follow their parent. */
    <E extends Entry> E[] all(Class<E> kind) {
        @SuppressWarnings("unchecked") // an array of this component type is an E[]
        E[] found = (E[]) Array.newInstance(kind, count(entries, kind));
        fill(entries, kind, found, 0);
        return found;
    }

    private static int count(List<Entry> entries, Class<?> kind) {
        int count = 0;
        for (Entry entry : entries) {
            count += (kind.isInstance(entry) ? 1 : 0) + count(entry.entries(), kind);
        }
        return count;
    }

    private static <E extends Entry> int fill(List<Entry> entries, Class<E> kind, E[] found, int start) {
        int next = start;
        for (Entry entry : entries) {
            if (kind.isInstance(entry)) {
                found[next++] = kind.cast(entry);
            }
            next = fill(entry.entries(), kind, found, next);
        }
        return next;
    }
}
