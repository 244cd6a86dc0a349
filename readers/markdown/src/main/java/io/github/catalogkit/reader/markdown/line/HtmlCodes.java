package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.CleanText;
import io.github.catalogkit.markdown.HtmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code in HTML at the end of a line, such as {@code <code><a href="https://license.example/mit">MIT</a></code>}. */
final class HtmlCodes {

    private static final Pattern CODE = Pattern.compile("(?i)<code\\b[^>\n]*+>(?:(?!</?code\\b)[^\n])*+</code\\s*+>");

    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)\\salt\\s*=\\s*([\"'])(?<text>.*?)\\1");

    private static final Pattern SUMMARY =
            Pattern.compile("(?is)<summary\\b[^>]*+>((?:(?!</?summary\\b).)*+)</summary");

    private HtmlCodes() {}

    /** Returns the codes at the ends of the summaries of HTML. */
    static List<String> inSummaries(String html) {
        return SUMMARY.matcher(html)
                .results()
                .flatMap(summary -> atEnd(summary.group(1)).stream())
                .map(MatchResult::group)
                .toList();
    }

    /** Returns the codes at the end of a text, with only spaces between them. */
    static List<MatchResult> atEnd(String text) {
        List<MatchResult> codes = new ArrayList<>();
        int end = 0;
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            if (!text.substring(end, code.start()).isBlank()) {
                codes.clear();
            }
            codes.add(code.toMatchResult());
            end = code.end();
        }
        return text.substring(end).isBlank() ? codes : List.of();
    }

    /** Returns the text of a code or the alternative text of the image in it; empty if it has neither. */
    static String name(String code) {
        String text = CleanText.line(HtmlText.plain(code));
        Matcher image = ALTERNATIVE.matcher(code);
        String name = text.isEmpty() && image.find() ? CleanText.line(HtmlText.unescaped(image.group("text"))) : text;
        return name.contains("](") ? "" : name;
    }
}
