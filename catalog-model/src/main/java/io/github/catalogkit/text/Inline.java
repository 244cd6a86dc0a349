package io.github.catalogkit.text;

import io.github.catalogkit.model.WebAddress;
import java.util.List;
import java.util.Objects;

/** A piece of {@link InlineText}. */
public sealed interface Inline {

    /** Returns what a reader sees of this piece, without any markup. */
    String plain();

    /** Characters that mean only themselves. */
    record Text(String plain) implements Inline {

        /** Makes a piece of plain characters. */
        public Text {
            Objects.requireNonNull(plain);
        }
    }

    /** A code span. */
    record Code(String plain) implements Inline {

        /** Makes a code span with these characters. */
        public Code {
            Objects.requireNonNull(plain);
        }
    }

    /** Emphasis, usually shown in italics. */
    record Emphasis(List<Inline> parts) implements Inline {

        /** Makes an emphasised piece. */
        public Emphasis {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return plainOf(parts);
        }
    }

    /** Strong emphasis, usually shown in bold. */
    record Strong(List<Inline> parts) implements Inline {

        /** Makes a strongly emphasised piece. */
        public Strong {
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return plainOf(parts);
        }
    }

    /** A link and the words that carry it. */
    record Link(WebAddress address, List<Inline> parts) implements Inline {

        /** Makes a link. */
        public Link {
            Objects.requireNonNull(address);
            parts = List.copyOf(parts);
        }

        @Override
        public String plain() {
            return plainOf(parts);
        }
    }

    /** Returns what a reader sees of these pieces, without any markup. */
    static String plainOf(List<Inline> parts) {
        if (parts.size() == 1) {
            return parts.get(0).plain();
        }
        StringBuilder plain = new StringBuilder();
        for (Inline part : parts) {
            plain.append(part.plain());
        }
        return plain.toString();
    }
}
