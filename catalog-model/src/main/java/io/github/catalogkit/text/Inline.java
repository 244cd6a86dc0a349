package io.github.catalogkit.text;

import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/** An inline element of {@link InlineText}, as in section 6 of the CommonMark specification. */
public sealed interface Inline {

    /** {@return the plain text of this element, without markup} */
    String plain();

    /**
     * Plain text.
     *
     * @param plain the characters, without escapes
     */
    record Text(String plain) implements Inline {

        /**
         * Makes plain text.
         *
         * @param plain the characters, without escapes
         */
        public Text {
            plain = PlainText.normalizePiece(plain);
        }
    }

    /**
     * A code span.
     *
     * @param plain the content, without the backticks
     */
    record Code(String plain) implements Inline {

        /**
         * Makes a code span.
         *
         * @param plain the content, without the backticks
         */
        public Code {
            plain = PlainText.normalizePiece(plain);
        }
    }

    /**
     * Emphasis, usually shown in italics.
     *
     * @param parts the emphasized elements
     */
    record Emphasis(List<Inline> parts) implements Inline {

        /**
         * Makes emphasis.
         *
         * @param parts the emphasized elements
         */
        public Emphasis {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return plainOf(parts);
        }
    }

    /**
     * Strong emphasis, usually shown in bold.
     *
     * @param parts the emphasized elements
     */
    record Strong(List<Inline> parts) implements Inline {

        /**
         * Makes strong emphasis.
         *
         * @param parts the emphasized elements
         */
        public Strong {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return plainOf(parts);
        }
    }

    /**
     * A link.
     *
     * @param address the URL
     * @param parts the link text
     */
    record Link(WebAddress address, List<Inline> parts) implements Inline {

        /**
         * Makes a link.
         *
         * @param address the URL
         * @param parts the link text
         */
        public Link {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return plainOf(parts);
        }
    }

    /**
     * {@return the plain text of several elements, without markup}
     *
     * @param parts the elements in their order
     */
    static String plainOf(List<Inline> parts) {
        if (parts.size() == 1) {
            return parts.get(0).plain();
        }
        StringBuilder plain = new StringBuilder(128); // most texts are shorter
        for (Inline part : parts) {
            plain.append(part.plain());
        }
        return plain.toString();
    }
}
