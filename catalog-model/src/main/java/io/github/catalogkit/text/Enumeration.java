package io.github.catalogkit.text;

import java.util.List;

/** Formats a list of names as running text. */
public final class Enumeration {

    private Enumeration() {}

    /**
     * {@return "A", "A and B" or "A, B and C"; empty for no names}
     *
     * @param names the names in their order
     */
    public static String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
