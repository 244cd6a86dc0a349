package io.github.catalogkit.links.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds URLs in Markdown that is written as is, such as the text between sections. */
final class UrlScanner {

    private static final Pattern START = Pattern.compile("(?i)\\bhttps?://");

    private UrlScanner() {}

    /**
     * A URL in Markdown.
     *
     * @param isDestination whether it is the destination of a link, and not only text
     */
    record Found(String url, boolean isDestination) {}

    static List<Found> scan(String markdown) {
        List<Found> urls = new ArrayList<>();
        Matcher start = START.matcher(markdown);
        int from = 0;
        while (start.find(from)) {
            char before = start.start() > 0 ? markdown.charAt(start.start() - 1) : ' ';
            int end = end(markdown, start.start(), before);
            urls.add(new Found(
                    markdown.substring(start.start(), end).replace("&amp;", "&"),
                    markdown.startsWith("](", Math.max(0, start.start() - 2))));
            from = Math.max(end, start.end());
        }
        return urls;
    }

    /** Returns the end of a URL: its delimiter, or whitespace, or a parenthesis that closes one before the URL. */
    private static int end(String text, int start, char before) {
        int open = 0;
        int index = start;
        for (; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean delimited = before == '<' ? character == '>' : "\"<>`|".indexOf(character) >= 0;
            boolean space = Character.isWhitespace(character) && (before != '<' || character == '\n');
            open += character == '(' ? 1 : 0;
            if (delimited || space || (before == '\'' && character == '\'') || (character == ')' && open-- == 0)) {
                break;
            }
        }
        if (before != '<' && before != '"' && before != '\'') {
            while (index > start && ".,;:!?*_]".indexOf(text.charAt(index - 1)) >= 0) {
                index--;
            }
        }
        return index;
    }
}
