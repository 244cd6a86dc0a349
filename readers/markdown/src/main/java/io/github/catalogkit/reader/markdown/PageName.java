package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.reader.markdown.text.CleanText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** What a page without a heading of its own is called: by the HTML at its head, or else as it is given. */
final class PageName {

    private static final Pattern HEADING =
            Pattern.compile("<h1\\b[^>]*>(.*?)</h1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^>]*\\balt\\s*=\\s*\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** What stands further below names no page; and of that much, the patterns above make short work. */
    private static final int LONGEST_HEAD = 1 << 14;

    private PageName() {}

    static String of(Node document, String given) {
        StringBuilder head = new StringBuilder();
        for (Node block = document.getFirstChild();
                block != null && !(block instanceof Heading);
                block = block.getNext()) {
            if (block instanceof HtmlBlock html) {
                head.append(html.getLiteral()).append('\n');
            }
        }
        head.setLength(Math.min(head.length(), LONGEST_HEAD));
        return named(HEADING, head)
                .or(() -> named(PICTURE, head))
                .orElse(CleanText.title(given).isBlank() ? "List" : CleanText.title(given));
    }

    private static Optional<String> named(Pattern pattern, CharSequence html) {
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            String words = CleanText.title(TAG.matcher(matcher.group(1)).replaceAll(" "));
            if (!words.isBlank()) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }
}
