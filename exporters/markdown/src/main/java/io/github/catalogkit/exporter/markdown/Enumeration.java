package io.github.catalogkit.exporter.markdown;

import java.util.List;

/** Names in running text: "A", "A and B", "A, B and C". */
final class Enumeration {

    private Enumeration() {}

    static String of(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
