package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.model.Slug;
import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.MalformedValueException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives each part an identity of its own: from its title, or else its address, or else its number. */
final class Identities {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z0-9]+(?![a-z])|[A-Z]");

    /** Longer names no one would write. */
    private static final int MOST_WORDS = 6;

    private static final int MOST_CHARACTERS = 48;

    private final Set<String> taken = new HashSet<>();

    private int number;

    /**
     * Returns an identity that was not given before.
     *
     * @param around the identity of what the part stands in, which tells it from another of its title
     * @param fallback what the part is, for one whose title and address have no letters of ASCII
     */
    String next(String title, Optional<WebAddress> address, String around, String fallback) {
        number++;
        String own = Stream.of(slug(title), address.map(Identities::slug).orElse(""), fallback + "-" + number)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElseThrow();
        String id = taken.contains(own) && !around.isEmpty() ? around + "-" + own : own;
        for (int repeat = 2; taken.contains(id); repeat++) {
            id = own + "-" + repeat;
        }
        taken.add(id);
        return id;
    }

    /** A slug of a title as a class named after the title would give it; empty if the title has no letters of ASCII. */
    static String slug(String title) {
        String spelled = title.replace("++", " plus plus ")
                .replaceAll("(?<=[A-Za-z])#", " sharp ")
                .replaceAll("(?<![A-Za-z0-9])\\.(?=[A-Za-z])", " dot ")
                .replace("\u00DF", "ss")
                .replace("\u00E6", "ae")
                .replace("\u00C6", "Ae")
                .replace("\u00F8", "o")
                .replace("\u00D8", "O")
                .replace("\u0142", "l")
                .replace("\u0141", "L")
                .replaceAll("(?<=\\p{L})['\u2019](?=\\p{L})", "");
        String ascii = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
        String name = NO_WORD.splitAsStream(ascii)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .flatMap(Identities::capitalised)
                .collect(Collectors.joining());
        try {
            return shortened(Slug.ofClassName(name));
        } catch (MalformedValueException e) {
            return "";
        }
    }

    /** The words within a word such as {@code iTerm2} or {@code OpenVPN}, each with one capital. */
    private static Stream<String> capitalised(String word) {
        return WORD.matcher(word)
                .results()
                .map(found ->
                        found.group().charAt(0) + found.group().substring(1).toLowerCase(Locale.ROOT))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }

    private static String shortened(String slug) {
        String cut = slug;
        while (cut.length() > MOST_CHARACTERS && cut.lastIndexOf('-') > 0) {
            cut = cut.substring(0, cut.lastIndexOf('-'));
        }
        return cut.substring(0, Math.min(cut.length(), MOST_CHARACTERS));
    }

    private static String slug(WebAddress address) {
        String path = address.value().replaceAll("^https?://(www\\.)?|[?#].*$|/+$", "");
        List<String> steps = List.of(path.split("/", -1));
        String last = slug(steps.get(steps.size() - 1).replaceAll("\\.[a-z]+$", ""));
        return last.isEmpty() ? slug(steps.get(0)) : last;
    }
}
