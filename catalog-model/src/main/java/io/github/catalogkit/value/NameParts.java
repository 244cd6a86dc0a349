package io.github.catalogkit.value;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The family name and the suffix that are recognized in a full name.
 *
 * <p>The family name starts with the first particle, such as {@code van}, or with the name before a conjunction, such as
 * {@code Ortega y Gasset}; without these it is the last word. It is first in a name with a comma after it, and in one that is
 *written in Chinese characters, Hiragana or Hangul. A name such as {@code William of Ockham} is a family name as a whole.
 */
record NameParts(String family, Optional<String> suffix) {

    private static final Pattern COMMA = Pattern.compile(" ?, ?");

    private static final Set<String> CONJUNCTIONS = Set.of("y", "i", "e");

    /** Portuguese words of kinship, which follow the family name and belong to it. */
    private static final Set<String> KINSHIP = Set.of("Filho", "Júnior", "Neto", "Sobrinho");

    private static final Set<String> EPITHETS = Set.of("of", "the");

    private static final Set<UnicodeScript> FAMILY_FIRST =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA);

    static NameParts of(String name) {
        List<String> parts = atCommas(name);
        if (hasSuffixBetween(parts)) {
            return new NameParts(parts.get(0), Optional.of(parts.get(1)));
        }
        int end = NameSuffix.startIn(name);
        return new NameParts(familyIn(name.substring(0, end)), suffixAt(end, name));
    }

    /** Returns the suffix of a name; empty if it has none. */
    static Optional<String> suffixIn(String name) {
        List<String> parts = atCommas(name);
        return hasSuffixBetween(parts) ? Optional.of(parts.get(1)) : suffixAt(NameSuffix.startIn(name), name);
    }

    /** Returns the given names: the name without family name and suffix; empty if it does not contain this family name. */
    static Optional<String> given(String name, String family, Optional<String> suffix) {
        List<String> parts = atCommas(name);
        return parts.size() == 3
                        && parts.get(0).equals(family)
                        && suffix.filter(parts.get(1)::equals).isPresent()
                ? Optional.of(parts.get(2))
                : given(withoutSuffix(name, suffix), family);
    }

    /** Returns a name without the part of the suffix with which it ends. */
    static String withoutSuffix(String name, Optional<String> suffix) {
        if (suffix.isEmpty()) {
            return name;
        } else if (name.endsWith(" " + suffix.get()) || name.endsWith("," + suffix.get())) {
            return name.substring(0, name.length() - suffix.get().length()).replaceFirst("[ ,]+$", "");
        }
        int end = NameSuffix.startIn(name);
        return suffixAt(end, name).filter(suffix.get()::startsWith).isPresent() ? name.substring(0, end) : name;
    }

    /** Returns a name with its complete suffix. */
    static String withSuffix(String name, String suffix) {
        Optional<String> known = suffixIn(name);
        if (known.filter(suffix::equals).isPresent() || name.endsWith(" " + suffix)) {
            return name;
        }
        return name + " "
                + suffix.substring(known.filter(suffix::startsWith).orElse("").length())
                        .strip();
    }

    private static Optional<String> given(String name, String family) {
        boolean first = name.startsWith(family)
                && (name.startsWith(",", family.length()) || name.startsWith(" ,", family.length()));
        if (name.endsWith(family) && !first) {
            return Optional.of(
                    name.substring(0, name.length() - family.length()).strip());
        }
        return name.startsWith(family)
                ? Optional.of(
                        name.substring(family.length()).replaceFirst("^ ?,", "").strip())
                : Optional.empty();
    }

    private static List<String> atCommas(String name) {
        return name.indexOf(',') < 0 ? List.of(name) : List.of(COMMA.split(name, -1));
    }

    /** Returns whether these are the parts of a name such as {@code King, Jr., Martin Luther}. */
    private static boolean hasSuffixBetween(List<String> parts) {
        return parts.size() == 3 && NameSuffix.isGeneration(parts.get(1)) && isFamilyFirst(parts.get(0), parts.get(2));
    }

    private static Optional<String> suffixAt(int end, String name) {
        return end == name.length()
                ? Optional.empty()
                : Optional.of(name.substring(end).replaceFirst("^[ ,]+", ""));
    }

    private static String familyIn(String name) {
        List<String> parts = atCommas(name);
        if (parts.size() == 2 && isFamilyFirst(parts.get(0), parts.get(1))) {
            return parts.get(0);
        }
        List<String> words = List.of(name.split(" ", -1));
        return words.size() > 1 && FAMILY_FIRST.contains(scriptOf(name))
                ? words.get(0)
                : String.join(" ", words.subList(startIn(words), words.size()));
    }

    /** Returns whether this is a family name before a comma, and not a full name followed by something else. */
    private static boolean isFamilyFirst(String family, String given) {
        int space = family.indexOf(' ');
        boolean single = space < 0 && isUpperCase(family);
        return isUpperCase(given) && (single || (space > 0 && Particles.isParticle(family.substring(0, space))));
    }

    private static int startIn(List<String> words) {
        int last = words.size() - 1;
        boolean whole = last < 1
                || Particles.startsName(words.get(0))
                || words.get(last).startsWith("(")
                || words.stream().skip(1).anyMatch(EPITHETS::contains);
        if (whole) {
            return 0;
        } else if (Particles.isJoinedTo(words.get(last))) {
            return withParticles(words, last);
        }
        int start = Math.min(particle(words), conjunction(words));
        return last > 1 && KINSHIP.contains(words.get(last)) ? Math.min(start, last - 1) : start;
    }

    /** Returns the index of the first particle after a given name, or of the last word; particles of descent come last. */
    private static int particle(List<String> words) {
        int last = words.size() - 1;
        int descent = last;
        boolean capitals = isUpperCase(words.get(0));
        for (int index = 1; index < last; index++) {
            String word = words.get(index);
            if (Particles.isOfDescent(word)) {
                descent = Math.min(descent, index);
            } else if (Particles.isParticle(word)
                    || Particles.isCapitalized(word)
                    || (capitals && Particles.mayBeParticle(word))) {
                return index;
            }
        }
        return descent;
    }

    /** Returns the index of the name before the first conjunction, with its particles; of the last word if there is none. */
    private static int conjunction(List<String> words) {
        int last = words.size() - 1;
        for (int index = 1; index < last; index++) {
            if (CONJUNCTIONS.contains(words.get(index))) {
                return withParticles(words, index - 1);
            }
        }
        return last;
    }

    private static int withParticles(List<String> words, int start) {
        int first = start;
        while (first > 1
                && Particles.isParticle(words.get(first - 1))
                && !Particles.isOfDescent(words.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isUpperCase(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static UnicodeScript scriptOf(String name) {
        return UnicodeScript.of(name.codePointAt(0));
    }
}
