package io.github.catalogkit.markdown.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub gives to the headings of one file, as in the package {@code github-slugger}. Call {@link #next} once
 * for each heading, from the top of the file.
 */
public final class Anchors {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> repeats = new HashMap<>();

    /** Makes the anchors of a file without headings so far. */
    public Anchors() {}

    /**
     * {@return the anchor, without a number sign, of the next heading}
     *
     * @param heading the plain text of the heading, without markup
     */
    public String next(String heading) {
        String name =
                DROPPED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        int repeat = Optional.ofNullable(repeats.get(name)).orElse(0);
        String anchor = name;
        while (repeats.containsKey(anchor)) {
            repeat++;
            anchor = name + "-" + repeat;
        }
        repeats.put(name, repeat);
        repeats.putIfAbsent(anchor, 0);
        return anchor;
    }
}
