package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/**
 * Parses and writes inline Markdown (CommonMark 0.31, section 6): text, code spans, emphasis, strong emphasis and links.
 */
public final class InlineMarkdown {

    private InlineMarkdown() {}

    /**
     * Parses inline Markdown, and keeps the original. Block syntax, such as a number sign at the start, is literal. An image
     * becomes its alternative text, and strikethrough its text.
     *
     * <p>The original keeps a line break, unless the line after it would be parsed as a block.
     *
     * @param markdown the Markdown
     * @return the text, which {@link #write(InlineText)} writes unchanged
     * @throws io.github.catalogkit.value.MalformedValueException if the text has HTML, a link with another scheme or nested in
     *     another link, or a character that no format can represent
     */
    public static InlineText parse(String markdown) {
        return InlineParser.parse(markdown);
    }

    /**
     * {@return a text of inline elements, which {@link #write(InlineText)} writes as the original}
     *
     * @param inlines the elements that {@link #parse} would return for the Markdown
     * @param markdown the original Markdown
     */
    public static InlineText withOriginal(List<Inline> inlines, String markdown) {
        return OriginalMarkdown.keep(inlines, markdown);
    }

    /**
     * Writes inline Markdown that renders as this text wherever inline Markdown is allowed: in a paragraph, a heading, a list
     * item, or a link text. Original Markdown is written unchanged. Other text is written in one line, so that a URL in it does
     * not become a link, not even on GitHub.
     *
     * <p>If no delimiter can represent an emphasis, such as emphasis in strong emphasis within a word, all emphasis of the text
     * is omitted.
     *
     * @param text the text
     * @return inline Markdown; empty for an empty text
     */
    public static String write(InlineText text) {
        return text.markdown().isPresent() ? text.markdown().get().strip() : writeParts(text);
    }

    /**
     * Writes inline Markdown as a file has it: like {@link #write(InlineText)}, but with the spaces that the original has at
     * its ends.
     *
     * @param text the text
     * @return inline Markdown; empty for an empty text
     */
    public static String writeWithSpaces(InlineText text) {
        return text.markdown().orElseGet(() -> writeParts(text));
    }

    private static String writeParts(InlineText text) {
        return text.isPlain() && MarkdownEscaper.isPlain(text.plain())
                ? text.plain()
                : InlineWriter.write(text.parts());
    }

    /**
     * Writes plain text.
     *
     * @param plain the plain text
     * @return inline Markdown, in which markup is escaped
     */
    public static String write(String plain) {
        return MarkdownEscaper.isPlain(plain) ? plain : write(InlineText.of(plain));
    }

    /**
     * Writes the replacement of a part of inline Markdown.
     *
     * @param wrong the part to replace
     * @param right the replacement: Markdown if the part is, otherwise plain text
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
     * Writes a URL or a relative path as the destination of a link or image (section 6.3), for use between parentheses.
     * Whitespace and control characters, which a destination cannot have, are percent-encoded.
     *
     * @param address a URL, or a relative path
     * @return the destination, without the parentheses
     */
    public static String writeDestination(String address) {
        return LinkDestination.write(address);
    }
}
