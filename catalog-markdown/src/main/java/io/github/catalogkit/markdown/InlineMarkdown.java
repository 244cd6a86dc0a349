package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/**
 * Inline Markdown (CommonMark 0.31, section 6): characters, code spans, emphasis, strong emphasis and links
 * to the web.
 */
public final class InlineMarkdown {

    private InlineMarkdown() {}

    /**
     * Reads inline Markdown, and keeps how it was written. Block syntax, such as a number sign at the start, means only
     * itself. Of an image, the alternative text is read; of strikethrough, the text.
     *
     * <p>A line break stays one in the original, unless the line after it would be read as something else than text.
     *
     * @param markdown the text as its author wrote it
     * @return the text, which {@link #write(InlineText)} writes as it was
     * @throws io.github.catalogkit.value.MalformedValueException if the text holds HTML, a link that does not lead to the
     *     web or is nested in another, or a character that no format can carry
     */
    public static InlineText parse(String markdown) {
        return InlineParser.parse(markdown);
    }

    /**
     * {@return a text of these inlines, which {@link #write(InlineText)} writes as its author did}
     *
     * @param inlines what {@link #parse} would read from the Markdown
     * @param markdown the Markdown that the author wrote
     */
    public static InlineText withOriginal(List<Inline> inlines, String markdown) {
        return OriginalMarkdown.keep(inlines, markdown);
    }

    /**
     * Writes inline Markdown that shows exactly this text wherever inline Markdown is allowed: as a paragraph, a heading,
     * a list item, or the text of a link. A text whose author wrote it in Markdown is written as it was; any other, in
     * one line, so that even on GitHub a URL in it does not become a link.
     *
     * <p>Emphasis that no delimiter could show, such as emphasis within strong emphasis within a word, is left out of the
     * line together with all other emphasis; the text stays.
     *
     * @param text the text to show
     * @return inline Markdown; empty for an empty text
     */
    public static String write(InlineText text) {
        if (text.markdown().isPresent()) {
            return text.markdown().get();
        }
        return text.isPlain() && MarkdownEscaper.isPlain(text.plain())
                ? text.plain()
                : InlineWriter.write(text.parts());
    }

    /**
     * Writes plain text.
     *
     * @param plain the characters to show
     * @return inline Markdown, in which what would be markup is escaped
     */
    public static String write(String plain) {
        return MarkdownEscaper.isPlain(plain) ? plain : write(InlineText.of(plain));
    }

    /**
     * Writes what replaces a part of inline Markdown.
     *
     * @param wrong the part to replace
     * @param right what to write: Markdown if the part is, otherwise plain text
     * @return inline Markdown
     */
    public static String writeInstead(String wrong, String right) {
        return write(wrong).equals(wrong) ? write(right) : right;
    }

    /**
     * Writes a URL as the destination of a link (section 6.3), for use between parentheses.
     *
     * @param address the URL
     * @return the destination, without the parentheses
     */
    public static String write(WebAddress address) {
        return writeDestination(address.toString());
    }

    /**
     * Writes a URL or a path relative to the page as the destination of a link or image (section 6.3), for use between
     * parentheses. Whitespace and control characters, which a destination cannot have, are percent-encoded.
     *
     * @param address a URL, or a path relative to the page
     * @return the destination, without the parentheses
     */
    public static String writeDestination(String address) {
        return LinkDestination.write(address);
    }
}
