package io.github.catalogkit.app.absorb;

import java.util.Set;

/** Makes ids unique. */
final class UniqueId {

    private UniqueId() {}

    /** Returns an id, with a number if it is taken, and takes it. */
    static String claim(String id, Set<String> taken) {
        String unique = id;
        for (int number = 2; !taken.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }
}
