package io.github.catalogkit.it.documentation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that we do not use, with the words to write instead. A search for such a word does not find its pattern. */
final class Vocabulary {

    private static final Map<Pattern, String> WORDS = words(
            "catalog(?:ue)s?", "catalog",
            "licen(?:ce)s?", "license",
            "organisations?|organised?", "organization",
            "colours?|behaviours?|favourites?|honours?", "the American spelling",
            "ami(?:ss)", "a problem, wrong",
            "men(?:ds?|ded|ding)", "fix",
            "(?:is|are|be) told|tells? (?:who|what|where|which|whether|that)|told", "report",
            "stands?|stood", "is, appears, is declared",
            "weighs?|weights? of (?:a |the )?rules?", "severity",
            "remarks?", "warning, diagnostic",
            "findings|(?:a|the|each|every|one) finding", "problem",
            "(?<!there )is no(?! (?:longer|more|other|such|way|need))", "is not a valid",
            "web address(?:es)?", "URL",
            "in the way", "already exists",
            "(?:taken|took|takes) (?:its|the) place", "replacement",
            "(?:is|are|not|longer|be) kep(?:t up)", "maintained",
            "blanks", "spaces, whitespace",
            "pictures?", "image",
            "small letters?", "lowercase",
            "struck", "strikethrough",
            "nobody", "the verb in the passive voice");

    private Vocabulary() {}

    /** Returns the words to write, by the line and the text of the words that we do not use. */
    static Map<String, String> problems(String text) {
        Map<String, String> problems = new LinkedHashMap<>();
        WORDS.forEach((word, instead) -> {
            Matcher matcher = word.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                problems.put(line + ": " + matcher.group(), "write " + instead);
            }
        });
        return problems;
    }

    private static Map<Pattern, String> words(String... pairs) {
        Map<Pattern, String> words = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            words.put(Pattern.compile("\\b(?:" + pairs[index] + ")\\b", Pattern.CASE_INSENSITIVE), pairs[index + 1]);
        }
        return words;
    }
}
