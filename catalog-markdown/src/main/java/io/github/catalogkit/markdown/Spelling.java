package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How an author wrote a text: the lines as they are, as long as each of them can only be read as text. */
final class Spelling {

    /** What starts a block where a line starts with it (CommonMark 0.31, sections 4 and 5; GFM 0.29, section 4.10). */
    private static final Pattern BLOCK = Pattern.compile("(?:#{1,6}|[-+*]|[0-9]{1,9}[.)])(?:[ \t].*)?"
            + "|>.*|```.*|~~~.*|\\|.*|</?[A-Za-z!?].*|\\[[^\\]]*\\]:.*"
            + "|[-=:| ]+|(?:[*_-][ \t]*+){3}[*_ \t-]*+");

    private Spelling() {}

    /** The text without blanks around its lines; one line, if one of them would be read as something else. */
    static String of(String markdown) {
        String stripped = strip(markdown);
        List<String> lines = stripped.lines()
                .map(Spelling::stripStart)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean onlyText =
                lines.stream().skip(1).noneMatch(line -> BLOCK.matcher(line).matches());
        return onlyText
                ? String.join("\n", lines)
                : lines.stream().map(Spelling::strip).collect(Collectors.joining(" "));
    }

    /** A text that says this and is spelled so. */
    static InlineText spell(List<Inline> parts, String spelling) {
        boolean plain =
                parts.size() == 1 && parts.get(0) instanceof Inline.Text text && isPlain(text.plain(), spelling);
        boolean kept = !spelling.isEmpty()
                && !plain
                && !BLOCK.matcher(firstLine(spelling)).matches();
        InlineText text = new InlineText(parts);
        return kept ? text.withMarkdown(spelling) : text;
    }

    private static String firstLine(String spelling) {
        int end = spelling.indexOf('\n');
        return end < 0 ? spelling : spelling.substring(0, end);
    }

    /** Whether nothing in the text would be escaped, so that its spelling says nothing more. */
    private static boolean isPlain(String text, String spelling) {
        return text.equals(spelling)
                && !holdsMark(text)
                && "#+->:=".indexOf(text.charAt(0)) < 0
                && !Character.isDigit(text.charAt(0))
                && !text.endsWith("#")
                && !text.contains("://")
                && !text.toLowerCase(Locale.ROOT).contains("www.");
    }

    private static boolean holdsMark(String text) {
        for (int index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '\\', '`', '*', '[', ']', '~', '$', '_', '<', '&', '|', '\n' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String strip(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return stripStart(text.substring(0, end));
    }

    private static String stripStart(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
