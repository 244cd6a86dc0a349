package io.github.catalogkit.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is given as the name of one person, and may be something else. */
final class PersonName {

    private static final List<String> BETWEEN_PERSONS = List.of(" and ", " & ", "; ", " with ");

    /** What follows a name after a comma and belongs to it. */
    private static final Set<String> SUFFIXES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "v", "phd", "md", "msc", "bsc", "ma", "mba", "esq", "dds", "jd", "obe",
            "mbe", "cbe", "frs", "cissp", "pe", "rn", "cpa");

    private static final Set<String> OF_ORGANIZATIONS = Set.of(
            "inc",
            "ltd",
            "llc",
            "gmbh",
            "corp",
            "corporation",
            "plc",
            "pty",
            "foundation",
            "university",
            "team",
            "project",
            "institute",
            "community",
            "contributors",
            "authors",
            "consortium");

    /** What stands in front of the one name of a saint or a ruler, who is of a place. */
    private static final Set<String> TITLES = Set.of(
            "st", "saint", "pope", "king", "queen", "prince", "princess", "duke", "lord", "lady", "sir", "brother");

    private PersonName() {}

    /** Returns the names of two, if it looks like more than one. */
    static Optional<List<String>> several(String name) {
        for (String between : BETWEEN_PERSONS) {
            int index = name.indexOf(between);
            if (index > 0 && startsName(name, index + between.length())) {
                return Optional.of(List.of(name.substring(0, index), name.substring(index + between.length())));
            }
        }
        int others = name.toLowerCase(Locale.ROOT).indexOf(" et al");
        if (others > 0) {
            return Optional.of(List.of(name.substring(0, others).replaceFirst(",$", "")));
        }
        int comma = name.indexOf(", ");
        return comma > 0 && isFullName(name.substring(0, comma)) && isFullName(name.substring(comma + 2))
                ? Optional.of(List.of(name.substring(0, comma), name.substring(comma + 2)))
                : Optional.empty();
    }

    /** Returns whether it is the name of a company, a team or the like. */
    static boolean isOrganization(String name) {
        int space = name.lastIndexOf(' ');
        return (space > 0 && OF_ORGANIZATIONS.contains(bare(name.substring(space + 1))))
                || name.startsWith("The ")
                || name.startsWith("University of ");
    }

    /** Returns whether it is a handle such as {@code @ada}. */
    static boolean isHandle(String name) {
        return name.startsWith("@");
    }

    /** Returns whether it is an address such as {@code ada@example.org}. */
    static boolean isAddress(String name) {
        return name.indexOf('@') > 0 && name.indexOf(' ') < 0;
    }

    /** Returns the name and the affiliation that it holds. */
    static Optional<List<String>> affiliated(String name) {
        for (String word : List.of(" of ", " from ", " at ", " @ ", " @")) {
            int index = name.indexOf(word);
            if (index > 0 && startsName(name, index + word.length()) && isCalledInFull(name.substring(0, index))) {
                return split(name, index, index + word.length(), name.length());
            }
        }
        int bracket = name.indexOf(" (");
        if (bracket > 0 && name.endsWith(")") && startsName(name, bracket + 2)) {
            return split(name, bracket, bracket + 2, name.length() - 1);
        }
        int comma = name.indexOf(", ");
        return comma > 0
                        && startsName(name, comma + 2)
                        && isCalledInFull(name.substring(0, comma))
                        && !startsWithSuffix(name.substring(comma + 2))
                ? split(name, comma, comma + 2, name.length())
                : Optional.empty();
    }

    /** Returns the name in reading order, if it is written with the family name first: {@code Lovelace, Ada}. */
    static Optional<String> turnedAround(String name) {
        int comma = name.indexOf(", ");
        if (comma <= 0 || name.indexOf(' ') < comma || name.indexOf(',', comma + 1) > 0) {
            return Optional.empty();
        }
        String given = name.substring(comma + 2);
        boolean isGiven =
                startsName(name, 0) && startsName(given, 0) && !startsWithSuffix(given) && !isOrganization(name);
        return isGiven ? Optional.of(given + " " + name.substring(0, comma)) : Optional.empty();
    }

    private static Optional<List<String>> split(String name, int end, int start, int last) {
        return Optional.of(List.of(name.substring(0, end), name.substring(start, last)));
    }

    /** Whether a Latin capital follows, as at the start of any name but one in small letters. */
    private static boolean startsName(String name, int index) {
        return index < name.length()
                && Character.isUpperCase(name.charAt(index))
                && Character.UnicodeScript.of(name.charAt(index)) == Character.UnicodeScript.LATIN;
    }

    private static boolean isCalledInFull(String name) {
        return name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(0))
                && !TITLES.contains(bare(firstWord(name)))
                && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    /** Whether this is a given name and a family name, and no company. */
    private static boolean isFullName(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && Character.isUpperCase(text.charAt(0))
                && space + 1 < text.length()
                && !isOrganization(text)
                && !startsWithSuffix(text);
    }

    private static boolean startsWithSuffix(String text) {
        return SUFFIXES.contains(bare(firstWord(text)));
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String bare(String word) {
        return word.replaceAll("[.,]", "").toLowerCase(Locale.ROOT);
    }
}
