package io.github.catalogkit.value;

import java.util.Locale;
import java.util.Set;

/** The particles of family names, such as {@code van der}. */
final class Particles {

    /** Particles in lowercase, of Dutch, German, Scandinavian, Romance, Arabic, Hebrew and Welsh names. */
    private static final Set<String> LOWERCASE = Set.of(
            "'s", "'t", "aan", "ab", "abu", "af", "al", "am", "ap", "auf", "aus", "av", "bar", "ben", "bij", "bin",
            "bint", "d'", "da", "dal", "dalla", "das", "de", "degli", "dei", "del", "dela", "della", "delle", "dello",
            "den", "der", "des", "di", "do", "dos", "du", "el", "ferch", "het", "ibn", "im", "la", "las", "le", "les",
            "lo", "los", "op", "ten", "ter", "thor", "till", "toe", "tot", "uit", "van", "vande", "vanden", "vander",
            "ver", "vom", "von", "zu", "zum", "zur", "בן", "בר", "بن", "ابن", "بنت");

    /** Particles that start a family name if capitalized, and are rarely given names. */
    private static final Set<String> CAPITALIZED = Set.of(
            "'t", "abu", "al", "bin", "bint", "da", "dal", "dalla", "de", "degli", "dei", "del", "della", "delle",
            "dello", "den", "der", "des", "di", "dos", "du", "el", "ibn", "la", "las", "le", "los", "mac", "mc", "nic",
            "ní", "op", "saint", "st", "st.", "ten", "ter", "uí", "van", "vanden", "vander", "vom", "von", "zu", "ó");

    /** Particles of descent, each followed by the name of an ancestor. */
    private static final Set<String> OF_DESCENT =
            Set.of("ab", "ap", "bar", "ben", "bin", "bint", "ferch", "ibn", "בן", "בר", "بن", "ابن", "بنت");

    /** Particles that an apostrophe joins to a name. */
    private static final Set<String> BEFORE_APOSTROPHE = Set.of("d", "l", "all", "dall", "dell");

    /** Arabic articles, which a hyphen joins to a name. */
    private static final Set<String> BEFORE_HYPHEN = Set.of(
            "ad", "adh", "al", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "el", "en", "er", "es", "esh", "et",
            "ez", "ul");

    /** Lowercase words that join the names of several people, or two names of one person. */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "with", "und", "et", "y", "i", "e");

    private Particles() {}

    /** Returns whether a word is a particle as it is written. */
    static boolean isParticle(String word) {
        return LOWERCASE.contains(straight(word));
    }

    /** Returns whether a word is a capitalized particle, and so part of the family name. */
    static boolean isCapitalized(String word) {
        String straight = straight(word);
        int letter = straight.startsWith("'") ? 1 : 0;
        return straight.length() > letter
                && Character.isUpperCase(straight.codePointAt(letter))
                && CAPITALIZED.contains(straight.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a lowercase word among capitalized ones can only be a particle. */
    static boolean mayBeParticle(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !CONJUNCTIONS.contains(word);
    }

    /** Returns whether a name that starts with this word has no given name. */
    static boolean startsName(String word) {
        return isParticle(word) || word.equals("Ibn");
    }

    /** Returns whether a name starts with a particle: {@code d'Alembert}, {@code al-Khwarizmi}. */
    static boolean isJoinedTo(String name) {
        String straight = straight(name);
        int apostrophe = straight.indexOf('\'');
        int hyphen = straight.indexOf('-');
        return (apostrophe > 0 && BEFORE_APOSTROPHE.contains(straight.substring(0, apostrophe)))
                || (hyphen > 0 && BEFORE_HYPHEN.contains(straight.substring(0, hyphen)));
    }

    static boolean isOfDescent(String word) {
        return OF_DESCENT.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String straight(String word) {
        return word.replace('’', '\'').replace('‐', '-').replace('‑', '-');
    }
}
