package io.github.catalogkit.markdown;

import io.github.catalogkit.value.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes unique ids from a title, a URL or a number. */
public final class UniqueIds {

    /** The parts of a URL that are not part of an id: the scheme, and everything after the path. */
    private static final Pattern URL_ONLY = Pattern.compile("^https?://(www\\.)?|[?#].*$|/+$");

    private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

    private final Set<String> taken = new HashSet<>();

    /** The last number that was appended to an id. */
    private final Map<String, Integer> repeats = new HashMap<>();

    private int number;

    /** Makes ids of which none is taken. */
    public UniqueIds() {}

    /**
     * Makes ids that differ from others.
     *
     * @param taken the ids that are taken
     */
    public UniqueIds(Set<String> taken) {
        this.taken.addAll(taken);
    }

    /**
     * {@return an id that is not taken, and was not returned before}
     *
     * @param title the title in plain text
     * @param url the URL, if there is one
     * @param around the id of the parent, which distinguishes it from another with the same title
     * @param fallback the start of the id if neither the title nor the URL has ASCII letters
     */
    public String next(String title, Optional<WebAddress> url, String around, String fallback) {
        number++;
        String own = Optional.of(TitleSlug.of(title))
                .filter(slug -> !slug.isEmpty())
                .or(() -> url.map(UniqueIds::slug).filter(slug -> !slug.isEmpty()))
                .orElse(fallback + "-" + number);
        return claim(taken.contains(own) && !around.isEmpty() ? around + "-" + own : own, own);
    }

    /**
     * {@return an id, with a number if it is taken or was returned before}
     *
     * @param id the id
     */
    public String claim(String id) {
        return claim(id, id);
    }

    private String claim(String first, String own) {
        String id = first;
        while (!taken.add(id)) {
            id = own + "-" + repeats.merge(own, 2, (last, two) -> last + 1);
        }
        return id;
    }

    private static String slug(WebAddress url) {
        String path = URL_ONLY.matcher(url.value()).replaceAll("");
        List<String> steps = List.of(path.split("/", -1));
        String last = TitleSlug.of(ENDING.matcher(steps.get(steps.size() - 1)).replaceAll(""));
        return last.isEmpty() ? TitleSlug.of(steps.get(0)) : last;
    }
}
