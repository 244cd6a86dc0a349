package io.github.catalogkit.exporter.bibtex;

import java.util.stream.IntStream;

/** The alphabet of a file. */
enum Alphabet {
    /** Unicode in UTF-8. */
    UNICODE {
        @Override
        String spell(String text) {
            return text;
        }

        @Override
        IntStream omitted(String text) {
            return IntStream.empty();
        }

        @Override
        String escape(int character) {
            return Character.toString(character);
        }
    },
    /** ASCII, with LaTeX commands for the other characters that LaTeX has a glyph for. */
    ASCII {
        @Override
        String spell(String text) {
            return Transliteration.of(text);
        }

        @Override
        IntStream omitted(String text) {
            return Transliteration.omitted(text);
        }

        @Override
        String escape(int character) {
            return character < 0x80
                    ? Character.toString(character)
                    : LatexCommands.of(character).orElse("");
        }
    };

    /** Returns the text in the characters that can be written. */
    abstract String spell(String text);

    /** Returns the visible characters that {@link #spell} leaves out. */
    abstract IntStream omitted(String text);

    /** Returns the form of a character that can be written and has no meaning in TeX. */
    abstract String escape(int character);
}
