package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading in HTML.
 *
 * @param start the offset of its opening tag
 * @param end the offset after its closing tag
 * @param level the level, from 1 to 6
 * @param text the text between the tags in plain text
 */
public record HtmlHeading(int start, int end, int level, String text) {

    private static final Pattern HEADING =
            Pattern.compile("<h([1-6])\\b[^>]*+>(.*?)</h\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /**
     * {@return the headings in a text, with offsets in it}
     *
     * @param html the text
     */
    public static List<HtmlHeading> in(String html) {
        List<HtmlHeading> found = new ArrayList<>();
        if (html.toLowerCase(Locale.ROOT).contains("</h")) {
            String visible = COMMENT.matcher(html)
                    .replaceAll(comment -> " ".repeat(comment.group().length()));
            Matcher matcher = HEADING.matcher(visible);
            while (matcher.find()) {
                String text = HtmlText.plain(matcher.group(2));
                if (!CleanText.title(text).isBlank()) {
                    found.add(new HtmlHeading(
                            matcher.start(), matcher.end(), Integer.parseInt(matcher.group(1)), CleanText.title(text)));
                }
            }
        }
        return found;
    }
}
