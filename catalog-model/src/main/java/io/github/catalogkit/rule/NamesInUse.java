package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.text.Inline;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a catalogue that are names: its titles, and what has a capital letter within a sentence. */
final class NamesInUse {

    private final Set<String> titles = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    NamesInUse(Catalog catalog) {
        catalog.entries().forEach(entry -> {
            titles.add(entry.title().toLowerCase(Locale.ROOT));
            read(entry.description().parts());
        });
    }

    boolean holds(String word) {
        return words.contains(word)
                || titles.contains(word.toLowerCase(Locale.ROOT))
                || ProductNames.known().isName(word);
    }

    private void read(List<Inline> parts) {
        for (Inline part : parts) {
            if (part instanceof Inline.Text text) {
                read(text.plain());
            } else {
                read(CatalogTexts.partsOf(part));
            }
        }
    }

    private void read(String text) {
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            boolean within = Character.isLowerCase(text.charAt(space - 1)) || text.charAt(space - 1) == ',';
            if (within && space + 1 < text.length() && Character.isUpperCase(text.charAt(space + 1))) {
                words.add(word(text, space + 1));
            }
        }
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
