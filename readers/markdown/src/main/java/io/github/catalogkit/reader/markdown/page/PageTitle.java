package io.github.catalogkit.reader.markdown.page;

import io.github.catalogkit.markdown.CleanText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** The title of a file without a Markdown heading: from the HTML at its start, or a given one. */
public final class PageTitle {

    private static final Pattern HEADING =
            Pattern.compile("<h1\\b[^>]*>(.*?)</h1>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern IMAGE =
            Pattern.compile("<img\\b[^>]*\\balt\\s*=\\s*\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** The maximum length of the text that can contain the title, on which the patterns above are fast. */
    private static final int LONGEST_HEAD = 1 << 14;

    private PageTitle() {}

    /** Returns the title of a file without a heading of level 1. */
    public static String of(Node document, String given) {
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
                .or(() -> named(IMAGE, head))
                .orElse(CleanText.title(given).isBlank() ? "List" : CleanText.title(given));
    }

    private static Optional<String> named(Pattern pattern, CharSequence html) {
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            String title = CleanText.title(TAG.matcher(matcher.group(1)).replaceAll(" "));
            if (!title.isBlank()) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }
}
