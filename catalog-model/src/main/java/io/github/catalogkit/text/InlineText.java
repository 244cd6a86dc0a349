package io.github.catalogkit.text;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Inline Markdown, parsed: plain characters, code, emphasis and links.
 *
 * <p>A format without Markdown takes {@link #plain()}; one with markup of its own walks {@link #parts()}.
 *
 * <p>Two texts that say the same are equal, however their authors formatted them.
 */
public final class InlineText {

    private static final InlineText EMPTY = new InlineText(List.of());

    /** What it says where that is one piece of plain characters, as most are; else nothing, and the pieces say it. */
    private final @Nullable String plain;

    private final List<Inline> pieces;
    private final Optional<String> markdown;

    /**
     * Makes a text.
     *
     * @param parts what it says
     * @param markdown the Markdown that its author wrote, if it is known: it may have line breaks, and hold images and
     *     other things of which only the words are among the parts
     */
    public InlineText(List<Inline> parts, Optional<String> markdown) {
        this.plain = parts.size() == 1 && parts.get(0) instanceof Inline.Text text ? text.plain() : null;
        this.pieces = plain == null ? List.copyOf(parts) : List.of();
        this.markdown = markdown.map(PlainText::requireWholePairs);
    }

    /**
     * Makes a text of these pieces.
     *
     * @param parts the pieces in their order; empty for a text without a character
     */
    public InlineText(List<Inline> parts) {
        this(parts, Optional.empty());
    }

    private InlineText(String plain, Optional<String> markdown) {
        this.plain = PlainText.normalizePiece(plain);
        this.pieces = List.of();
        this.markdown = markdown;
    }

    /** {@return the text without a character} */
    public static InlineText empty() {
        return EMPTY;
    }

    /**
     * {@return a text whose characters mean only themselves; nothing is parsed}
     *
     * @param plain the characters as they are to be seen
     */
    public static InlineText of(String plain) {
        return plain.isEmpty() ? EMPTY : new InlineText(plain, Optional.empty());
    }

    /**
     * {@return a text of these pieces, in order}
     *
     * @param parts the pieces in their order
     */
    public static InlineText of(Inline... parts) {
        return new InlineText(List.of(parts));
    }

    /**
     * {@return plain characters as a piece of text}
     *
     * @param plain the characters as they are to be seen
     */
    public static Inline text(String plain) {
        return new Inline.Text(plain);
    }

    /**
     * {@return a code span}
     *
     * @param plain what is in it, without the backticks
     */
    public static Inline code(String plain) {
        return new Inline.Code(plain);
    }

    /**
     * {@return an emphasized piece}
     *
     * @param parts what is emphasized
     */
    public static Inline emphasis(Inline... parts) {
        return new Inline.Emphasis(List.of(parts));
    }

    /**
     * {@return a strongly emphasized piece}
     *
     * @param parts what is emphasized
     */
    public static Inline strong(Inline... parts) {
        return new Inline.Strong(List.of(parts));
    }

    /**
     * {@return a link}
     *
     * @param address where it leads: absolute, {@code http} or {@code https}
     * @param parts the words that carry it
     * @throws MalformedValueException if the address is not one that {@link WebAddress#of} accepts
     */
    public static Inline link(String address, Inline... parts) {
        return new Inline.Link(WebAddress.of(address), List.of(parts));
    }

    /** {@return what it says} */
    public List<Inline> parts() {
        return plain == null ? pieces : List.of(new Inline.Text(plain));
    }

    /** {@return the Markdown that its author wrote, if it is known} */
    public Optional<String> markdown() {
        return markdown;
    }

    /**
     * {@return this text with the Markdown that its author wrote}
     *
     * @param spelling the Markdown that is read as these pieces
     */
    public InlineText withMarkdown(String spelling) {
        return new InlineText(parts(), Optional.of(spelling));
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return plain == null && pieces.isEmpty() && markdown.isEmpty();
    }

    /** {@return whether it is one piece of plain characters, which {@link #plain()} gives} */
    public boolean isPlain() {
        return plain != null;
    }

    /** {@return what a reader sees, without any markup} */
    public String plain() {
        return plain == null ? Inline.plainOf(pieces) : plain;
    }

    /** {@return {@link #plain()} as one clean line, as other texts of a catalog are} */
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
