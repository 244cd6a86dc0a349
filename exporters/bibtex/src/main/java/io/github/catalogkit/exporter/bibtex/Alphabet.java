package io.github.catalogkit.exporter.bibtex;

/** The alphabet of a file. */
enum Alphabet {
    /** Unicode in UTF-8. */
    UNICODE {
        @Override
        String escape(int character) {
            return Character.toString(character);
        }
    },
    /** ASCII, with LaTeX commands for all other characters. */
    ASCII {
        @Override
        String escape(int character) {
            return character < 0x80 ? Character.toString(character) : LatexCommands.of(character);
        }
    };

    /** Returns the form of a character without a meaning in TeX. */
    abstract String escape(int character);
}
