package io.github.catalogkit.text;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parsed inline Markdown: plain text, code spans, emphasis and links. Immutable.
 *
 * <p>A format without markup uses {@link #plain()}; a format with markup traverses {@link #parts()}.
 *
 * <p>Texts with equal parts are equal, even if their original Markdown differs.
 */
public final class InlineText {

    private static final InlineText EMPTY = new InlineText(List.of());

    /** The plain text if this text has no markup, as most have; otherwise {@code null}. */
    private final @Nullable String plain;

    private final List<Inline> pieces;
    private final Optional<String> markdown;

    /**
     * Makes a text.
     *
     * @param parts the inline elements in their order
     * @param markdown the original Markdown, if known: it can have line breaks, images and other elements of which the
     *     parts have only the text
     */
    public InlineText(List<Inline> parts, Optional<String> markdown) {
        this.plain = parts.size() == 1 && parts.get(0) instanceof Inline.Text text ? text.plain() : null;
        this.pieces = plain == null ? List.copyOf(parts) : List.of();
        this.markdown = markdown.map(PlainText::requireWholePairs);
    }

    /**
     * Makes a text of inline elements.
     *
     * @param parts the inline elements in their order; may be empty
     */
    public InlineText(List<Inline> parts) {
        this(parts, Optional.empty());
    }

    private InlineText(String plain, Optional<String> markdown) {
        this.plain = PlainText.normalizePiece(plain);
        this.pieces = List.of();
        this.markdown = markdown;
    }

    /** {@return the empty text} */
    public static InlineText empty() {
        return EMPTY;
    }

    /**
     * {@return a text that is plain text; nothing is parsed}
     *
     * @param plain the characters, without escapes
     */
    public static InlineText of(String plain) {
        return plain.isEmpty() ? EMPTY : new InlineText(plain, Optional.empty());
    }

    /**
     * {@return a text of inline elements}
     *
     * @param parts the inline elements in their order
     */
    public static InlineText of(Inline... parts) {
        return new InlineText(List.of(parts));
    }

    /**
     * {@return plain text as an inline element}
     *
     * @param plain the characters, without escapes
     */
    public static Inline text(String plain) {
        return new Inline.Text(plain);
    }

    /**
     * {@return a code span}
     *
     * @param plain the content, without the backticks
     */
    public static Inline code(String plain) {
        return new Inline.Code(plain);
    }

    /**
     * {@return emphasis}
     *
     * @param parts the emphasized elements
     */
    public static Inline emphasis(Inline... parts) {
        return new Inline.Emphasis(List.of(parts));
    }

    /**
     * {@return strong emphasis}
     *
     * @param parts the emphasized elements
     */
    public static Inline strong(Inline... parts) {
        return new Inline.Strong(List.of(parts));
    }

    /**
     * {@return a link}
     *
     * @param address the URL: absolute, with {@code http} or {@code https}
     * @param parts the link text
     * @throws MalformedValueException if {@link WebAddress#of} rejects the URL
     */
    public static Inline link(String address, Inline... parts) {
        return new Inline.Link(WebAddress.of(address), List.of(parts));
    }

    /** {@return the inline elements} */
    public List<Inline> parts() {
        return plain == null ? pieces : List.of(new Inline.Text(plain));
    }

    /** {@return the original Markdown, if known} */
    public Optional<String> markdown() {
        return markdown;
    }

    /**
     * {@return a copy of this text with its original Markdown}
     *
     * @param spelling the Markdown that is parsed to these parts
     */
    public InlineText withMarkdown(String spelling) {
        return new InlineText(parts(), Optional.of(spelling));
    }

    /** {@return whether the text is empty} */
    public boolean isEmpty() {
        return plain == null && pieces.isEmpty() && markdown.isEmpty();
    }

    /** {@return whether the text has no markup, so that {@link #plain()} is all of it} */
    public boolean isPlain() {
        return plain != null;
    }

    /** {@return the text without markup} */
    public String plain() {
        return plain == null ? Inline.plainOf(pieces) : plain;
    }

    /** {@return {@link #plain()} as one normalized line, as other texts of a catalog are} */
    public String line() {
        return PlainText.normalize(plain());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InlineText that && Objects.equals(plain, that.plain) && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plain, pieces);
    }

    /** Returns {@link #plain()}. */
    @Override
    public String toString() {
        return plain();
    }
}
