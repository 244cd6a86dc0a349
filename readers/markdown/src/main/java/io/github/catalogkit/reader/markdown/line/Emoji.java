package io.github.catalogkit.reader.markdown.line;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Emoji, by their names on GitHub or as characters. */
final class Emoji {

    private static final String ANY = "(?::[a-z0-9_+-]*[a-z][a-z0-9_+-]*:"
            + "|[\\x{2300}-\\x{23FF}\\x{2600}-\\x{27BF}\\x{2B50}-\\x{2B55}\\x{1F300}-\\x{1FAFF}]\\x{FE0F}?)";

    /** The name of an emoji, or a number between colons. */
    static final Pattern NAME = Pattern.compile(":[a-z0-9_+-]+:");

    private static final Pattern EMOJI = Pattern.compile(ANY);

    /** An emoji between separators in parentheses, such as the last one in {@code (⭐ 21K · 💀)}. */
    static final Pattern ALONE = Pattern.compile("(?<=[(\u00B7,|\u2022]\\s{0,3})" + ANY + "(?=\\s*+[)\u00B7,|\u2022])");

    private Emoji() {}

    /** Returns the emoji in a text. */
    static List<String> in(String text) {
        return mayBeIn(text)
                ? EMOJI.matcher(text).results().map(MatchResult::group).toList()
                : List.of();
    }

    /** Most texts have none, so they are not looked through. */
    private static boolean mayBeIn(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) >= 0x2300) {
                return true;
            }
        }
        return text.indexOf(':') != text.lastIndexOf(':');
    }
}
