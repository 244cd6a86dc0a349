package io.github.catalogkit.app.edit;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.EntryOrder;
import io.github.catalogkit.vocabulary.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places entries in a section where its order wants them. */
final class EntryPlacement {

    private EntryPlacement() {}

    /**
     * Returns a section with one more entry: where the declared order wants it, or that of the titles if the entries are sorted by
     * them, and otherwise at the end.
     */
    static Section add(Section section, Entry entry) {
        List<Entry> entries = new ArrayList<>(section.entries());
        entries.add(index(section, entry), entry);
        return section.withEntries(entries);
    }

    private static int index(Section section, Entry added) {
        List<Entry> entries = section.entries();
        Order order = section.order();
        boolean keepsOrder = order != Order.CURATED || isSortedByTitle(entries);
        if (!keepsOrder || EntryOrder.ordered(order, List.of(added)).isEmpty()) {
            return entries.size();
        }
        Comparator<Entry> comparator = EntryOrder.comparator(order);
        return EntryOrder.ordered(order, entries).stream()
                .filter(entry -> comparator.compare(entry, added) > 0)
                .findFirst()
                .map(entries::indexOf)
                .orElse(entries.size());
    }

    /** Returns whether entries are sorted by title, which is a coincidence if there is only one. */
    private static boolean isSortedByTitle(List<Entry> entries) {
        return entries.size() > 1 && sorted(Order.TITLE, entries).equals(entries);
    }

    /** Returns entries in an order; those without a position in it stay where they are. */
    static List<Entry> sorted(Order order, List<Entry> entries) {
        List<Entry> ordered = EntryOrder.ordered(order, entries);
        List<Entry> sorted =
                ordered.stream().sorted(EntryOrder.comparator(order)).toList();
        List<Entry> all = new ArrayList<>();
        int next = 0;
        for (Entry entry : entries) {
            boolean isOrdered = !EntryOrder.ordered(order, List.of(entry)).isEmpty();
            all.add(isOrdered ? sorted.get(next++) : entry);
        }
        return all;
    }
}
