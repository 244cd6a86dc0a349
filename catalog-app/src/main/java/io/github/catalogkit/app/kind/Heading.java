package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the title of a section or of an entry is about: its last words, such as {@code framework} of "Web Frameworks for Go".
 *
 * @param subjects the last words of each part, in the singular, those of two words first
 */
record Heading(List<List<String>> subjects) {

    /** The maximum number of words; a longer title is a sentence. */
    private static final int MOST_WORDS = 6;

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

    private static final Pattern NO_WORD = Pattern.compile("(?:[^\\p{L}\\p{N}+&,/-]|(?<![\\p{L}\\p{N}])-)+");

    private static final Pattern COLLECTION = Pattern.compile(".* (?:lists?|collections?) of ");

    private static final Pattern COMPLEMENT =
            Pattern.compile("(?<=\\S) (?:for|on|about|in|by|of|with|from|to|using|related|around|without)(?: .*|$)");

    private static final Pattern CONJUNCTION = Pattern.compile(" (?:and|or) |[&,/+]");

    static Heading of(String title) {
        String text = ASIDE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String words =
                NO_WORD.matcher(text.substring(text.lastIndexOf(": ") + 1)).replaceAll(" ");
        String subject = COMPLEMENT
                .matcher(COLLECTION.matcher(words).replaceFirst(" "))
                .replaceFirst("")
                .strip();
        if (subject.split(" ", -1).length > MOST_WORDS) {
            return new Heading(List.of());
        }
        return new Heading(CONJUNCTION
                .splitAsStream(subject)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> endings(part.split(" ", -1)))
                .toList());
    }

    /** Returns the kind that each part names in a table. */
    List<Optional<Kind>> kinds(List<WordEvidence> rows) {
        return subjects.stream()
                .map(words -> words.stream()
                        .flatMap(word -> WordEvidence.kind(rows, word).stream())
                        .findFirst())
                .toList();
    }

    private static List<String> endings(String[] words) {
        String last = words[words.length - 1];
        Stream<String> one = Stream.of(last, singular(last));
        if (words.length < 2) {
            return one.toList();
        }
        String start = words[words.length - 2] + " ";
        return Stream.concat(Stream.of(start + last, start + singular(last)), one)
                .toList();
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("theses")) {
            return word.substring(0, word.length() - 2) + "is";
        } else if (word.matches(".*(?:ch|sh|x|ss)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.matches(".*[^sui]s") ? word.substring(0, word.length() - 1) : word;
    }
}
