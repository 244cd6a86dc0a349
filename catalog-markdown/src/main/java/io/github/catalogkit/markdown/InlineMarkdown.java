package io.github.catalogkit.markdown;

import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.InlineText;

/**
 * Inline Markdown (CommonMark 0.31, section 6) of one line: characters, code spans, emphasis, strong emphasis and links
 * to the web.
 */
public final class InlineMarkdown {

    private InlineMarkdown() {}

    /**
     * Reads inline Markdown. Block syntax, such as a number sign at the start, means only itself.
     *
     * @throws io.github.catalogkit.text.MalformedValueException if the text holds an image, HTML, a link that does not
     *     lead to the web, or a character that no format can carry
     */
    public static InlineText parse(String markdown) {
        return InlineParser.parse(markdown);
    }

    /**
     * Writes inline Markdown that shows exactly this text wherever a line of inline Markdown may stand, at the start of
     * a paragraph too, and on GitHub too.
     */
    public static String write(InlineText text) {
        return InlineWriter.write(text.parts());
    }

    /** Writes characters that are to be shown as they are. */
    public static String write(String plain) {
        return write(InlineText.of(plain));
    }

    /** Writes an address as the destination of a link (section 6.3), to stand between parentheses. */
    public static String write(WebAddress address) {
        return LinkDestination.write(address.toString());
    }
}
