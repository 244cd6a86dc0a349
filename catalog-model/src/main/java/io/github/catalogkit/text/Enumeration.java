package io.github.catalogkit.text;

import java.util.List;

/** Several names in running text. */
public final class Enumeration {

    private Enumeration() {}

    /**
     * {@return "A", "A and B" or "A, B and C"; nothing for no name}
     *
     * @param names the names in the order in which they are written
     */
    public static String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
