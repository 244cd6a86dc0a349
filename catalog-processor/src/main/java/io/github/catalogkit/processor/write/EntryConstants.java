package io.github.catalogkit.processor.write;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constants of entries as elements of arrays, one a kind.
 *
 * <p>No expression is quicker to compile: it calls no method whose overloads would have to be looked through.
 */
final class EntryConstants {

    /**
     * One of them.
     *
     * @param entry the entry
     * @param name its name
     * @param index its index in the array of its kind
     */
    record Constant(Entry entry, String name, int index) {

        /** What it is set to. */
        String value() {
            return arrayOf(entry.kind()) + '[' + index + ']';
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Constant> constants = new ArrayList<>();
    private final ConstantNames names;

    EntryConstants(List<? extends Entry> entries, ConstantNames names) {
        this.names = names;
        entries.forEach(this::add);
    }

    private void add(Entry entry) {
        int index = counts.merge(entry.kind(), 1, Integer::sum) - 1;
        names.find(entry).ifPresent(name -> constants.add(new Constant(entry, name, index)));
        entry.entries().forEach(this::add);
    }

    /** The constants in the order of the list. */
    List<Constant> constants() {
        return constants;
    }

    /** The kinds that there are, each with an array. */
    Set<Kind> kinds() {
        return counts.keySet();
    }

    /** The name of the array of a kind; in lowercase, which no constant has. */
    static String arrayOf(Kind kind) {
        String label = kind.label();
        return label.endsWith("s") ? label : label + "s";
    }
}
