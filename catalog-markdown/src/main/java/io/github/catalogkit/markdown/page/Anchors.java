package io.github.catalogkit.markdown.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The anchors that GitHub gives to the headings of one page, by the rules of its {@code github-slugger} package. Ask
 * for each heading once, from the top of the page.
 */
public final class Anchors {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

    private final Map<String, Integer> repeats = new HashMap<>();

    /** Makes the anchors of a page that has no heading yet. */
    public Anchors() {}

    /**
     * {@return the anchor, without a number sign, of the next heading}
     *
     * @param heading what a reader sees of the heading, without any markup
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
