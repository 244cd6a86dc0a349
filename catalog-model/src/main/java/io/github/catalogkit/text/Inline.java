package io.github.catalogkit.text;

import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/** A piece of {@link InlineText}. */
public sealed interface Inline {

    /** {@return what a reader sees of this piece, without any markup} */
    String plain();

    /**
     * Characters that mean only themselves.
     *
     * @param plain the characters, without any escapes
     */
    record Text(String plain) implements Inline {

        /**
         * Makes a piece of plain characters.
         *
         * @param plain the characters, without any escapes
         */
        public Text {
            plain = PlainText.normalizePiece(plain);
        }
    }

    /**
     * A code span.
     *
     * @param plain what is in it, without the backticks
     */
    record Code(String plain) implements Inline {

        /**
         * Makes a code span with these characters.
         *
         * @param plain what is in it, without the backticks
         */
        public Code {
            plain = PlainText.normalizePiece(plain);
        }
    }

    /**
     * Emphasis, usually shown in italics.
     *
     * @param parts what is emphasized
     */
    record Emphasis(List<Inline> parts) implements Inline {

        /**
         * Makes an emphasized piece.
         *
         * @param parts what is emphasized
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
     * @param parts what is emphasized
     */
    record Strong(List<Inline> parts) implements Inline {

        /**
         * Makes a strongly emphasized piece.
         *
         * @param parts what is emphasized
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
     * A link and the words that carry it.
     *
     * @param address where it leads
     * @param parts the words that carry it
     */
    record Link(WebAddress address, List<Inline> parts) implements Inline {

        /**
         * Makes a link.
         *
         * @param address where it leads
         * @param parts the words that carry it
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
     * {@return what a reader sees of these pieces, without any markup}
     *
     * @param parts the pieces in their order
     */
    static String plainOf(List<Inline> parts) {
        if (parts.size() == 1) {
            return parts.get(0).plain();
        }
        StringBuilder plain = new StringBuilder(128); // as most texts are not longer
        for (Inline part : parts) {
            plain.append(part.plain());
        }
        return plain.toString();
    }
}
