package io.github.catalogkit.exporter.bibtex;

/** The letters that a file is written in. */
enum Alphabet {
    /** All of Unicode, for which BibTeX files are UTF-8. */
    UNICODE {
        @Override
        String escape(int character) {
            return Character.toString(character);
        }
    },
    /** ASCII, where any other character is a command of LaTeX. */
    ASCII {
        @Override
        String escape(int character) {
            return character < 0x80 ? Character.toString(character) : LatexCommands.of(character);
        }
    };

    /** Returns how a character is written to which TeX gives no other meaning. */
    abstract String escape(int character);
}
