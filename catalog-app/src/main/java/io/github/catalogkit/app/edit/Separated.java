package io.github.catalogkit.app.edit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Splits a text that a user writes at a separator, unless there is a backslash in front of it. */
final class Separated {

    private Separated() {}

    /** Returns the parts of a text that are not blank, without whitespace around them. */
    static List<String> by(char separator, String text) {
        String quoted = Pattern.quote(String.valueOf(separator));
        return Stream.of(text.split("(?<!\\\\)" + quoted, -1))
                .map(part -> part.replace("\\" + separator, String.valueOf(separator))
                        .strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
