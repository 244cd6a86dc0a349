package io.github.catalogkit.declaration;

import java.util.List;
import java.util.Locale;

/** The class name that a person would read in an identity: {@code OpenVpn} in {@code open-vpn}. */
final class SimpleName {

    private static final int LONGEST = 48;

    private SimpleName() {}

    static String of(String id) {
        return of(id, LONGEST);
    }

    /** As many words as fit into so many characters; of the first word, as much as fits. */
    static String of(String id, int most) {
        List<String> words = List.of(id.split("-"));
        int longest = Math.min(most, LONGEST);
        String first = NumberWords.spellStart(words.get(0));
        StringBuilder name = new StringBuilder(first.substring(0, Math.min(first.length(), longest)));
        for (String word : words.subList(1, words.size())) {
            if (name.length() + word.length() > longest) {
                break;
            }
            name.append(capitalized(word));
        }
        return name.toString();
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
