package io.github.catalogkit.rule.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A dictionary of product names in their correct form. */
final class ProductNameDictionary {

    private static final ProductNameDictionary BUNDLED = read();

    private final Map<String, String> names;
    private final Set<String> correct;
    private final long[] lengths;

    private ProductNameDictionary(Map<String, String> names, Set<String> correct) {
        this.names = Map.copyOf(names);
        this.correct = Set.copyOf(correct);
        this.lengths = new long[128];
        names.keySet().forEach(name -> lengths[name.charAt(0) & 0x7F] |= 1L << name.length());
    }

    /** Returns the bundled names. */
    static ProductNameDictionary bundled() {
        return BUNDLED;
    }

    /** Returns these names and others, which take precedence. */
    ProductNameDictionary with(List<String> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<String, String> all = new HashMap<>(names);
        Set<String> spellings = new HashSet<>(correct);
        others.forEach(name -> put(name, all));
        spellings.removeIf(spelling -> others.contains(all.get(key(spelling))));
        spellings.addAll(others);
        return new ProductNameDictionary(all, spellings);
    }

    /** Returns whether a word is a name in its correct form. */
    boolean isName(String word) {
        return correct.contains(word);
    }

    /** Returns whether part of a text has the first letter and length of a name: a fast check that excludes most words. */
    boolean mayBeName(String text, int start, int end) {
        return start < end && (lengths[Character.toLowerCase(text.charAt(start)) & 0x7F] & 1L << (end - start)) != 0;
    }

    /** Returns the correct form of a word, if it is a misspelled name. */
    Optional<String> correct(String word) {
        return correct.contains(word)
                ? Optional.empty()
                : Optional.ofNullable(names.get(word.toLowerCase(Locale.ROOT)));
    }

    private static ProductNameDictionary read() {
        Map<String, String> names = new HashMap<>();
        Set<String> correct = new HashSet<>();
        WordList.read(ProductNameDictionary.class, "product-names.txt").forEach(line -> {
            List<String> spellings = List.of(line.split(" "));
            put(spellings.get(0), names);
            correct.addAll(spellings);
        });
        return new ProductNameDictionary(names, correct);
    }

    /** Adds a name by its letters in lowercase, with and without punctuation. */
    private static void put(String name, Map<String, String> names) {
        names.put(name.toLowerCase(Locale.ROOT), name);
        names.put(key(name), name);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
