package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.vocabulary.Order;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The order of entries in a section that declares one. */
public final class EntryOrder {

    private EntryOrder() {}

    /**
     * {@return the entries that have a position in an order: all if it is by title, and those with a date otherwise}
     *
     * @param order the order
     * @param entries the entries directly in a section
     */
    public static List<Entry> ordered(Order order, List<Entry> entries) {
        return isByTitle(order)
                ? entries
                : entries.stream()
                        .filter(entry -> entry.published().isPresent())
                        .toList();
    }

    /**
     * {@return the order; by title if the maintainer chose it}
     *
     * @param order the order
     */
    public static Comparator<Entry> comparator(Order order) {
        Comparator<Entry> dates = Comparator.comparing(
                entry -> entry.published().map(Object::toString).orElse(""));
        return switch (order) {
            case OLDEST_FIRST -> dates;
            case NEWEST_FIRST -> dates.reversed();
            case TITLE, CURATED -> Comparator.comparing(EntryOrder::sortKey);
        };
    }

    private static boolean isByTitle(Order order) {
        return order == Order.TITLE || order == Order.CURATED;
    }

    /** Returns the sort key of a title: letters without diacritics, so that É sorts like E. */
    private static String sortKey(Entry entry) {
        return Normalizer.normalize(entry.title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("\u00DF", "ss")
                .replace('\u00F8', 'o')
                .replace('\u0142', 'l')
                .replace("\u00E6", "ae")
                .replace("\u0153", "oe");
    }
}
