package io.github.catalogkit.rule.citation;

import io.github.catalogkit.value.NameSuffix;
import io.github.catalogkit.value.PersonAuthor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects names of persons that are not a single name in reading order: several names, a name with an affiliation, a
 * handle, an email address, an organization, or a name with the family name first.
 */
final class NameHeuristics {

    private static final List<String> BETWEEN_PEOPLE = List.of(" and ", " & ", "; ", " with ", " / ", " | ", " + ");

    /** The last words of names of organizations. */
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

    /** Titles of saints and rulers, whose names include a place: {@code Prince Rupert of the Rhine}. */
    private static final Set<String> TITLES = Set.of(
            "st", "saint", "pope", "king", "queen", "prince", "princess", "duke", "lord", "lady", "sir", "brother");

    private static final Pattern OTHERS =
            Pattern.compile("(?i)(.+?),?\\s+(?:et al\\b|(?:and|&) (?:others|contributors|colleagues|the )).*");

    private static final Pattern SURROUNDINGS = Pattern.compile(
            "(?i)^(?:(?:written |posted )?by|authors?:)\\s+|\\s*[<(\\[](?:mailto:)?[^\\s<>()]+@[^\\s<>()]+[>)\\]]$"
                    + "|\\s+[^\\s@]+@[^\\s@]+\\.[^\\s@]+$|[,;]$");

    private NameHeuristics() {}

    /** Returns the names in reading order if there are several, or the first if the others are {@code et al.} */
    static Optional<List<String>> splitPeople(String name) {
        for (String between : BETWEEN_PEOPLE) {
            int index = name.indexOf(between);
            if (index > 0 && isStartOfName(name, index + between.length())) {
                List<String> names = new ArrayList<>(people(name.substring(0, index)));
                names.addAll(people(name.substring(index + between.length())));
                return Optional.of(names);
            }
        }
        Matcher others = OTHERS.matcher(name);
        if (others.matches()) {
            return Optional.of(List.of(others.group(1)));
        }
        int comma = name.indexOf(", ");
        return comma > 0 && isFullName(name.substring(0, comma)) && isFullName(name.substring(comma + 2))
                ? Optional.of(List.of(name.substring(0, comma), name.substring(comma + 2)))
                : Optional.empty();
    }

    private static List<String> people(String name) {
        String clean = name.strip().replaceFirst(",$", "");
        return splitPeople(clean)
                .filter(names -> names.size() > 1)
                .orElseGet(() -> List.of(familyNameLast(PersonAuthor.of(clean)).orElse(clean)));
    }

    /** Returns the name without the words or email address around it: {@code by Ada Lovelace <ada@example.org>}. */
    static Optional<String> withoutSurroundings(String name) {
        String bare = SURROUNDINGS.matcher(name).replaceAll("").strip();
        return bare.equals(name) || bare.isEmpty() ? Optional.empty() : Optional.of(bare);
    }

    /** Returns whether this is the name of a company, a team or the like. */
    static boolean isOrganization(String name) {
        int space = name.lastIndexOf(' ');
        return (space > 0 && OF_ORGANIZATIONS.contains(normalized(name.substring(space + 1))))
                || name.startsWith("The ")
                || name.startsWith("University of ");
    }

    /** Returns whether this is a handle such as {@code @ada}. */
    static boolean isHandle(String name) {
        return name.startsWith("@");
    }

    /** Returns whether this is an email address such as {@code ada@example.org}. */
    static boolean isEmail(String name) {
        return name.indexOf('@') > 0 && name.indexOf(' ') < 0;
    }

    /** Returns the name and the affiliation, if there is one. */
    static Optional<List<String>> splitAffiliation(String name) {
        for (String word : List.of(" of ", " from ", " at ", " @ ", " @")) {
            int index = name.indexOf(word);
            if (index > 0
                    && isStartOfName(name, index + word.length())
                    && isGivenAndFamilyName(name.substring(0, index))) {
                return split(name, index, index + word.length(), name.length());
            }
        }
        int bracket = name.indexOf(" (");
        if (bracket > 0 && name.endsWith(")") && isStartOfName(name, bracket + 2)) {
            return split(name, bracket, bracket + 2, name.length() - 1);
        }
        int comma = name.indexOf(", ");
        return comma > 0
                        && isStartOfName(name, comma + 2)
                        && isGivenAndFamilyName(name.substring(0, comma))
                        && !startsWithSuffix(name.substring(comma + 2))
                ? split(name, comma, comma + 2, name.length())
                : Optional.empty();
    }

    /** Returns the name in reading order, if the family name is first: {@code Lovelace, Ada}. */
    static Optional<String> familyNameLast(PersonAuthor person) {
        String family = person.family();
        boolean isFirst = person.name().startsWith(family + ",")
                && isStartOfName(person.given(), 0)
                && !isOrganization(person.name());
        return isFirst
                ? Optional.of(person.given() + " " + family
                        + person.suffix().map(suffix -> " " + suffix).orElse(""))
                : Optional.empty();
    }

    private static Optional<List<String>> split(String name, int end, int start, int last) {
        return Optional.of(List.of(name.substring(0, end), name.substring(start, last)));
    }

    /** Returns whether a Latin uppercase letter is at an index, as at the start of any name but one in lowercase. */
    private static boolean isStartOfName(String name, int index) {
        return index < name.length()
                && Character.isUpperCase(name.charAt(index))
                && Character.UnicodeScript.of(name.charAt(index)) == Character.UnicodeScript.LATIN;
    }

    /** Returns whether these are capitalized words, the first of which is not a title. */
    private static boolean isGivenAndFamilyName(String name) {
        return name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(0))
                && !TITLES.contains(normalized(firstWord(name)))
                && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    /** Returns whether this is a given name and a family name, not an organization. */
    private static boolean isFullName(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && Character.isUpperCase(text.charAt(0))
                && space + 1 < text.length()
                && !isOrganization(text)
                && !startsWithSuffix(text);
    }

    private static boolean startsWithSuffix(String text) {
        return NameSuffix.isSuffix(firstWord(text).replace(",", ""));
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private static String normalized(String word) {
        return word.replaceAll("[.,]", "").toLowerCase(Locale.ROOT);
    }
}
