package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives each part an identity of its own: from its title, or else its address, or else its number. */
final class Identities {

    /** What no name is made of: the scheme, and what stands after the path. */
    private static final Pattern ADDRESS_ONLY = Pattern.compile("^https?://(www\\.)?|[?#].*$|/+$");

    private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

    private final Set<String> taken = new HashSet<>();

    /** The last number that was put behind an identity. */
    private final Map<String, Integer> repeats = new HashMap<>();

    private int number;

    /**
     * Returns an identity that was not given before.
     *
     * @param around the identity of what the part stands in, which tells it from another of its title
     * @param fallback what the part is, for one whose title and address have no letters of ASCII
     */
    String next(String title, Optional<WebAddress> address, String around, String fallback) {
        number++;
        String own = Optional.of(TitleSlug.of(title))
                .filter(slug -> !slug.isEmpty())
                .or(() -> address.map(Identities::slug).filter(slug -> !slug.isEmpty()))
                .orElse(fallback + "-" + number);
        String id = taken.contains(own) && !around.isEmpty() ? around + "-" + own : own;
        while (!taken.add(id)) {
            id = own + "-" + repeats.merge(own, 2, (last, first) -> last + 1);
        }
        return id;
    }

    private static String slug(WebAddress address) {
        String path = ADDRESS_ONLY.matcher(address.value()).replaceAll("");
        List<String> steps = List.of(path.split("/", -1));
        String last = TitleSlug.of(ENDING.matcher(steps.get(steps.size() - 1)).replaceAll(""));
        return last.isEmpty() ? TitleSlug.of(steps.get(0)) : last;
    }
}
