package io.github.catalogkit.exporter.bibtex;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What LaTeX shows of a field: the commands for characters, and no braces around words. jbibtex does not read some of them: it drops
 * escaped braces and mathematics, and fails at a command next to a letter outside Latin-1.
 */
final class ShownTex {

    private static final Map<String, String> COMMANDS = Map.of(
            "textbackslash", "\\",
            "textasciitilde", "~",
            "textasciicircum", "^",
            "textless", "<",
            "textgreater", ">",
            "textbraceleft", "{",
            "textbraceright", "}");

    private static final Pattern TOKEN = Pattern.compile("\\\\(?<word>[a-zA-Z]+) ?|\\\\(?<character>.)|\\$(?<math>.)\\$"
            + "|(?<empty>\\{\\})|(?<brace>[{}])|(?<quote>[“”])");

    private ShownTex() {}

    static String of(String field) {
        return TOKEN.matcher(field).replaceAll(token -> Matcher.quoteReplacement(shown((Matcher) token)));
    }

    private static String shown(Matcher token) {
        if (token.group("word") != null) {
            String word = token.group("word");
            if (!COMMANDS.containsKey(word)) {
                throw new AssertionError("there is no command \\" + word);
            }
            return COMMANDS.get(word);
        } else if (token.group("character") != null) {
            return token.group("character");
        } else if (token.group("math") != null) {
            return token.group("math");
        }
        return token.group("quote") != null ? "\"" : "";
    }
}
