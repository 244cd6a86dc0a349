package io.github.catalogkit.markdown;

import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;

/**
 * Inline Markdown (CommonMark 0.31, section 6): characters, code spans, emphasis, strong emphasis and links
 * to the web.
 */
public final class InlineMarkdown {

    private InlineMarkdown() {}

    /**
     * Reads inline Markdown, and keeps how it was spelled. Block syntax, such as a number sign at the start, means only
     * itself. Of a picture, the words that stand for it are read; of struck words, the words.
     *
     * <p>A line break stays one in the spelling, unless the line after it would be read as something else than text.
     *
     * @param markdown the text as its author wrote it
     * @return the text, which {@link #write(InlineText)} writes as it was spelled
     * @throws io.github.catalogkit.text.MalformedValueException if the text holds HTML, a link that does not lead to the
     *     web or stands in another, or a character that no format can carry
     */
    public static InlineText parse(String markdown) {
        return InlineParser.parse(markdown);
    }

    /**
     * {@return a text that says this, and that its author spelled so}
     *
     * @param parts what {@link #parse} would read from the spelling
     * @param spelling the Markdown that its author wrote
     */
    public static InlineText spelled(List<Inline> parts, String spelling) {
        return Spelling.spell(parts, spelling);
    }

    /**
     * Writes inline Markdown that shows exactly this text wherever inline Markdown may stand: as a paragraph, a heading,
     * an item of a list, or the words of a link. A text whose author spelled it in Markdown is written as it was spelled;
     * any other, in one line, so that even on GitHub an address in it is no link by itself.
     *
     * <p>Emphasis that no mark could show, such as emphasis within strong emphasis within a word, is left out of the
     * line together with all other emphasis; the words stay.
     *
     * @param text what is to be shown
     * @return inline Markdown; empty for an empty text
     */
    public static String write(InlineText text) {
        return text.markdown().orElseGet(() -> isPlain(text.parts()) ? text.plain() : InlineWriter.write(text.parts()));
    }

    private static boolean isPlain(List<Inline> parts) {
        return parts.size() == 1 && parts.get(0) instanceof Inline.Text text && MarkdownEscaper.isPlain(text.plain());
    }

    /**
     * Writes characters that are to be shown as they are.
     *
     * @param plain the characters as they are to be seen
     * @return inline Markdown, in which what would be markup is escaped
     */
    public static String write(String plain) {
        return MarkdownEscaper.isPlain(plain) ? plain : write(InlineText.of(plain));
    }

    /**
     * Writes an address as the destination of a link (section 6.3), to stand between parentheses.
     *
     * @param address where the link leads
     * @return the destination, without the parentheses
     */
    public static String write(WebAddress address) {
        return writeDestination(address.toString());
    }

    /**
     * Writes an address or a path relative to the page as the destination of a link or picture (section 6.3), to stand
     * between parentheses. White space and control characters, which a destination cannot have, are percent-encoded.
     *
     * @param address an address, or a path relative to the page
     * @return the destination, without the parentheses
     */
    public static String writeDestination(String address) {
        return LinkDestination.write(address);
    }
}
