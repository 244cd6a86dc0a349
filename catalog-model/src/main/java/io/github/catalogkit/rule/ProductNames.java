package io.github.catalogkit.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of products, each with its right spelling. */
final class ProductNames {

    private static final String FILE = "product-names.txt";

    private static final ProductNames KNOWN = read();

    private final Map<String, String> names;
    private final Set<String> right;
    private final long[] lengths;

    private ProductNames(Map<String, String> names, Set<String> right) {
        this.names = Map.copyOf(names);
        this.right = Set.copyOf(right);
        this.lengths = new long[128];
        names.keySet().forEach(name -> lengths[name.charAt(0) & 0x7F] |= 1L << name.length());
    }

    /** Returns the names that everybody knows. */
    static ProductNames known() {
        return KNOWN;
    }

    /** Returns these names and others, which count before these. */
    ProductNames with(List<String> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(names);
        Set<String> spellings = new HashSet<>(right);
        others.forEach(name -> put(name, all));
        spellings.removeIf(spelling -> others.contains(all.get(key(spelling))));
        spellings.addAll(others);
        return new ProductNames(all, spellings);
    }

    /** Returns whether this is a right spelling of a name. */
    boolean isName(String word) {
        return right.contains(word);
    }

    /** Returns whether a part of a text starts with the letter of a name and is as long, which most words are not. */
    boolean mayBeName(String text, int start, int end) {
        return start < end && (lengths[Character.toLowerCase(text.charAt(start)) & 0x7F] & 1L << (end - start)) != 0;
    }

    /** Returns how a word has to be spelled, if it is a name and another spelling. */
    Optional<String> correct(String word) {
        return right.contains(word) ? Optional.empty() : Optional.ofNullable(names.get(word.toLowerCase(Locale.ROOT)));
    }

    private static ProductNames read() {
        Map<String, String> names = new HashMap<>();
        Set<String> right = new HashSet<>();
        WordFile.read(FILE).forEach(line -> {
            List<String> spellings = List.of(line.split(" "));
            put(spellings.get(0), names);
            right.addAll(spellings);
        });
        return new ProductNames(names, right);
    }

    /** Notes a name by its letters in any case, with and without the marks within it. */
    private static void put(String name, Map<String, String> names) {
        names.put(name.toLowerCase(Locale.ROOT), name);
        names.put(key(name), name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
