package io.github.catalogkit.value;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What follows the family name of a person: a generation such as {@code Jr.} or {@code III}, a degree such as
 * {@code PhD}, or an honor such as {@code OBE}.
 */
public final class NameSuffix {

    private static final Set<String> GENERATIONS = Set.of(
            "jr", "sr", "jnr", "snr", "junior", "senior", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "2nd",
            "3rd", "4th");

    /** Generations that are family names or initials, too. */
    private static final Set<String> AMBIGUOUS_GENERATIONS = Set.of("junior", "senior", "v");

    private static final Set<String> DEGREES = Set.of(
            "phd", "dphil", "md", "dsc", "edd", "engd", "drph", "dds", "dmd", "dvm", "pharmd", "psyd", "jd", "llb",
            "llm", "lld", "ms", "ma", "msc", "meng", "mphil", "mba", "mpa", "mph", "mfa", "bs", "ba", "bsc", "beng",
            "esq", "obe", "mbe", "cbe", "kbe", "dbe", "frs", "frse", "frsc", "frcp", "frcs", "facp", "ceng", "pe", "rn",
            "cpa", "cfa", "cissp", "pmp", "sj", "osb");

    /** So long has a degree to be, unless it is a doctor's of medicine, to be none of the name without a comma. */
    private static final int LEAST_CERTAIN = 3;

    private static final Pattern COMMA = Pattern.compile(" ?, ?");

    private static final Pattern SPACE = Pattern.compile(" ");

    private NameSuffix() {}

    /**
     * {@return whether a word is one that follows a name after a comma}
     *
     * @param word a word, with periods or without them
     */
    public static boolean isSuffix(String word) {
        return isGeneration(word) || isDegree(word);
    }

    /**
     * {@return the parts of a suffix that belong to a name that is cited: all but degrees and honors}
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

    /** Returns where the name ends that the suffixes at its end follow; the length of the text if it has none. */
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

    /** Returns where the name ends that the last suffix follows; 0 if there is none. */
    private static int startOfLast(String name) {
        int comma = name.lastIndexOf(',');
        if (comma > 0 && isSuffixes(name.substring(comma + 1).strip())) {
            return endOf(name, comma);
        }
        int space = name.lastIndexOf(' ');
        return space > 0 && isCertain(name.substring(space + 1), name.substring(0, space)) ? endOf(name, space) : 0;
    }

    /** Returns where a name ends that is followed by spaces and commas. */
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

    /** Whether a word can be nothing but a suffix where it follows a name without a comma. */
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

    /** A degree of two letters is in capitals, unlike the names Ma and Md. */
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
