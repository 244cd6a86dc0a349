package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The original Markdown of a text: unchanged lines, as long as each of them can only be parsed as text. */
final class OriginalMarkdown {

    /** The start of a block at the start of a line (CommonMark 0.31, sections 4 and 5; GFM 0.29, section 4.10). */
    private static final Pattern BLOCK = Pattern.compile("(?:#{1,6}|[-+*]|[0-9]{1,9}[.)])(?:[ \t].*)?"
            + "|>.*|```.*|~~~.*|\\|.*|</?[A-Za-z!?].*|\\[[^\\]]*\\]:.*"
            + "|[-=:| ]+|(?:[*_-][ \t]*+){3}[*_ \t-]*+");

    private OriginalMarkdown() {}

    /** Returns Markdown with the spaces around the original if it is one line, since a page can have them. */
    static String withSpaces(String stripped, String original) {
        int start = original.indexOf(stripped);
        return stripped.isEmpty() || start < 0 || original.indexOf('\n') >= 0 || original.indexOf('\t') >= 0
                ? stripped
                : original;
    }

    /** Strips whitespace around lines; returns one line if one of them would be parsed as a block. */
    static String strip(String markdown) {
        String stripped = stripEnds(markdown);
        List<String> lines = stripped.lines()
                .map(OriginalMarkdown::stripStart)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean onlyText =
                lines.stream().skip(1).noneMatch(line -> BLOCK.matcher(line).matches());
        return onlyText
                ? String.join("\n", lines)
                : lines.stream().map(OriginalMarkdown::stripEnds).collect(Collectors.joining(" "));
    }

    /** Returns a text of inline elements with its original Markdown, unless it is written like that anyway. */
    static InlineText keep(List<Inline> inlines, String markdown) {
        boolean plain =
                inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text && isPlain(text.plain(), markdown);
        boolean kept = !markdown.isEmpty()
                && !plain
                && !BLOCK.matcher(stripStart(firstLine(markdown))).matches();
        InlineText text = new InlineText(inlines);
        return kept ? text.withMarkdown(markdown) : text;
    }

    private static String firstLine(String markdown) {
        int end = markdown.indexOf('\n');
        return end < 0 ? markdown : markdown.substring(0, end);
    }

    /** Returns whether the Markdown is the same as the plain text. */
    private static boolean isPlain(String text, String markdown) {
        return text.equals(markdown)
                && !hasMarkup(text)
                && "#+->:=".indexOf(text.charAt(0)) < 0
                && !Character.isDigit(text.charAt(0))
                && !text.endsWith("#");
    }

    /** Returns whether a text has markup, or a URL that would become a link. */
    private static boolean hasMarkup(String text) {
        for (int index = 0; index < text.length(); index++) {
            boolean markup = switch (text.charAt(index)) {
                case '\\', '`', '*', '[', ']', '~', '$', '_', '<', '&', '|', '\n' -> true;
                case ':' -> text.startsWith("//", index + 1);
                case 'w', 'W' -> text.regionMatches(true, index + 1, "ww.", 0, 3);
                default -> false;
            };
            if (markup) {
                return true;
            }
        }
        return false;
    }

    private static String stripEnds(String text) {
        int end = text.length();
        while (end > 0 && CharacterClass.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return stripStart(text.substring(0, end));
    }

    private static String stripStart(String text) {
        int start = 0;
        while (start < text.length() && CharacterClass.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }
}
