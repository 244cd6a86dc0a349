package io.github.catalogkit.processor.write;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The constants of entries as elements of arrays, one for each kind.
 *
 * <p>This is the fastest expression to compile, since there is no method whose overloads must be resolved.
 */
final class EntryConstants {

    /**
     * A constant.
     *
     * @param entry the entry
     * @param name the name
     * @param index the index in the array of the kind
     */
    record Constant(Entry entry, String name, int index) {

        /** Returns the expression of its value. */
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

    /** Returns the constants in the order of the list. */
    List<Constant> constants() {
        return constants;
    }

    /** Returns the kinds of the entries, each of which has an array. */
    Set<Kind> kinds() {
        return counts.keySet();
    }

    /** Returns the name of the array of a kind, which starts in lowercase unlike a constant. */
    static String arrayOf(Kind kind) {
        String record = kind.type().getSimpleName();
        String name = record.substring(0, 1).toLowerCase(Locale.ROOT) + record.substring(1);
        return name.endsWith("s") ? name : name + "s";
    }
}
