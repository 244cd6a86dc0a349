package io.github.catalogkit.exporter.bibtex;

/** The letters that a file is written in. */
enum Alphabet {
    /** All of Unicode, for which BibTeX files are UTF-8. */
    UNICODE {
        @Override
        String spell(int character) {
            return Character.toString(character);
        }
    },
    /** ASCII, where any other character is a command of LaTeX. */
    ASCII {
        @Override
        String spell(int character) {
            return character < 0x80 ? Character.toString(character) : LatexCommands.spell(character);
        }
    };

    /** Returns how a character is spelled to which TeX gives no other meaning. */
    abstract String spell(int character);
}
