package io.github.catalogkit.declaration;

import java.util.List;
import java.util.Locale;

/** Derives class names from ids: {@code OpenVpn} from {@code open-vpn}. */
final class SimpleName {

    private static final int LONGEST = 48;

    private SimpleName() {}

    static String of(String id) {
        return of(id, LONGEST);
    }

    /** Returns as many words as fit into a number of characters; if the first word does not fit, its start. */
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
