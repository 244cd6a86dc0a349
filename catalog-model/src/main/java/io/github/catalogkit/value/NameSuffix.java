package io.github.catalogkit.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognizes suffixes of names: a generation such as {@code Jr.} or {@code III}, a degree such as {@code PhD}, or an honor
 * such as {@code OBE}.
 */
public final class NameSuffix {

    private static final Set<String> GENERATIONS = Set.of(
            "jr", "sr", "jnr", "snr", "junior", "senior", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "2nd",
            "3rd", "4th");

    /** Generations that can also be family names or initials. */
    private static final Set<String> AMBIGUOUS_GENERATIONS = Set.of("junior", "senior", "v");

    private static final Set<String> DEGREES = Set.of(
            "phd", "dphil", "md", "dsc", "edd", "engd", "drph", "dds", "dmd", "dvm", "pharmd", "psyd", "jd", "llb",
            "llm", "lld", "ms", "ma", "msc", "meng", "mphil", "mba", "mpa", "mph", "mfa", "bs", "ba", "bsc", "beng",
            "esq", "obe", "mbe", "cbe", "kbe", "dbe", "frs", "frse", "frsc", "frcp", "frcs", "facp", "ceng", "pe", "rn",
            "cpa", "cfa", "cissp", "pmp", "sj", "osb");

    /** The minimum length of a degree without a comma before it, except for doctors of medicine. */
    private static final int LEAST_CERTAIN = 3;

    private static final Pattern COMMA = Pattern.compile(" ?, ?");

    private static final Pattern SPACE = Pattern.compile(" ");

    private NameSuffix() {}

    /**
     * {@return whether a word is a suffix if it follows a comma}
     *
     * @param word a word, with periods or without them
     */
    public static boolean isSuffix(String word) {
        return isGeneration(word) || isDegree(word);
    }

    /**
     * {@return the parts of a suffix that are cited: all except degrees and honors}
     *
     * @param suffix one or several suffixes, such as {@code Jr., PhD}
     */
    public static String withoutDegrees(String suffix) {
        return Arrays.stream(COMMA.split(suffix))
                .filter(Predicate.not(NameSuffix::isDegree))
                .map(part -> Arrays.stream(SPACE.split(part))
                        .filter(Predicate.not(NameSuffix::isDegree))
                        .collect(Collectors.joining(" ")))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(", "));
    }

    /** Returns the index at which the name without its suffixes ends; the length of the text if it has none. */
    static int startIn(String name) {
        int end = name.length();
        for (int start = startOfLast(name); start > 0; start = startOfLast(name.substring(0, end))) {
            end = start;
        }
        return end;
    }

    static boolean isGeneration(String word) {
        return GENERATIONS.contains(normalized(word));
    }

    /** Returns the index at which the name before the last suffix ends; 0 if there is none. */
    private static int startOfLast(String name) {
        int comma = name.lastIndexOf(',');
        if (comma > 0 && isSuffixes(name.substring(comma + 1).strip())) {
            return endOf(name, comma);
        }
        int space = name.lastIndexOf(' ');
        return space > 0 && isCertain(name.substring(space + 1), name.substring(0, space)) ? endOf(name, space) : 0;
    }

    /** Returns the index at which a name ends, before spaces and commas. */
    private static int endOf(String name, int index) {
        int end = index;
        while (end > 0 && (name.charAt(end - 1) == ' ' || name.charAt(end - 1) == ',')) {
            end--;
        }
        return end;
    }

    private static boolean isSuffixes(String part) {
        return isSuffix(part) || Arrays.stream(SPACE.split(part)).allMatch(NameSuffix::isSuffix);
    }

    /** Returns whether a word that follows a name without a comma can only be a suffix. */
    private static boolean isCertain(String word, String before) {
        String normalized = normalized(word);
        if (AMBIGUOUS_GENERATIONS.contains(normalized)) {
            return normalized.length() > 1 && before.indexOf(' ') > 0;
        }
        return isGeneration(word) || (isDegree(word) && (normalized.length() >= LEAST_CERTAIN || isMedical(word)));
    }

    private static boolean isMedical(String word) {
        return normalized(word).equals("md");
    }

    /** Returns whether a word is a degree; those of two letters are in capitals, unlike the names Ma and Md. */
    private static boolean isDegree(String word) {
        String normalized = normalized(word);
        return DEGREES.contains(normalized)
                && (normalized.length() >= LEAST_CERTAIN
                        || word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase));
    }

    private static String normalized(String word) {
        return word.replace(".", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
