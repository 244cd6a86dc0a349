package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escapes text that static-site generators run before they parse Markdown: the tags of Liquid (Jekyll, Eleventy) and
 * Jinja (macros of MkDocs), and the shortcodes of Hugo.
 */
final class TemplateTagEscaper {

    private static final Pattern TAG = Pattern.compile("(?<=\\{)[{%#]");

    /** An escaped character, a link in angle brackets, or a code span (CommonMark 0.31, sections 2.4, 6.5 and 6.1). */
    private static final Pattern PIECE = Pattern.compile(
            "\\\\.|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>" + "|(`++)(.+?)(?<!`)\\1(?!`)|`+", Pattern.DOTALL);

    /** The group of the content of a code span. */
    private static final int CODE = 2;

    private TemplateTagEscaper() {}

    /**
     * Returns Markdown that renders the same without such tags. Code with a tag becomes plain text, since code cannot have
     * escapes.
     */
    static String escape(String markdown) {
        if (!TAG.matcher(markdown).find()) {
            return markdown;
        }
        String withoutCode = PIECE.matcher(markdown)
                .replaceAll(piece -> Matcher.quoteReplacement(Optional.ofNullable(piece.group(CODE))
                        .filter(code -> TAG.matcher(code).find())
                        .map(code -> InlineMarkdown.write(content(code)))
                        .orElseGet(piece::group)));
        return TAG.matcher(withoutCode)
                .replaceAll(tag -> "&#" + (int) tag.group().charAt(0) + ";");
    }

    /** Returns the content of a code span (section 6.1): line breaks are spaces, and spaces at both ends are stripped. */
    private static String content(String code) {
        String line = code.replace('\n', ' ');
        boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }
}
