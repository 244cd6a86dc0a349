package io.github.catalogkit.exporter.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The LaTeX commands (encodings T1 and TS1) for letters and signs outside ASCII. */
final class LatexCommands {

    /** The commands that put an accent on a letter, by combining character. */
    private static final Map<Character, String> ACCENTS = Map.ofEntries(
            Map.entry('\u0300', "`"),
            Map.entry('\u0301', "'"),
            Map.entry('\u0302', "^"),
            Map.entry('\u0303', "~"),
            Map.entry('\u0304', "="),
            Map.entry('\u0306', "u "),
            Map.entry('\u0307', "."),
            Map.entry('\u0308', "\""),
            Map.entry('\u030A', "r "),
            Map.entry('\u030B', "H "),
            Map.entry('\u030C', "v "),
            Map.entry('\u0323', "d "),
            Map.entry('\u0327', "c "),
            Map.entry('\u0328', "k "),
            Map.entry('\u0331', "b "));

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('å', "aa"),
            Map.entry('Å', "AA"),
            Map.entry('æ', "ae"),
            Map.entry('Æ', "AE"),
            Map.entry('œ', "oe"),
            Map.entry('Œ', "OE"),
            Map.entry('ø', "o"),
            Map.entry('Ø', "O"),
            Map.entry('ł', "l"),
            Map.entry('Ł', "L"),
            Map.entry('đ', "dj"),
            Map.entry('Đ', "DJ"),
            Map.entry('ð', "dh"),
            Map.entry('Ð', "DH"),
            Map.entry('þ', "th"),
            Map.entry('Þ', "TH"),
            Map.entry('ŋ', "ng"),
            Map.entry('Ŋ', "NG"),
            Map.entry('ı', "i"));

    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('–', "textendash"),
            Map.entry('—', "textemdash"),
            Map.entry('‘', "textquoteleft"),
            Map.entry('’', "textquoteright"),
            Map.entry('“', "textquotedblleft"),
            Map.entry('”', "textquotedblright"),
            Map.entry('‚', "quotesinglbase"),
            Map.entry('„', "quotedblbase"),
            Map.entry('«', "guillemotleft"),
            Map.entry('»', "guillemotright"),
            Map.entry('‹', "guilsinglleft"),
            Map.entry('›', "guilsinglright"),
            Map.entry('…', "textellipsis"),
            Map.entry('•', "textbullet"),
            Map.entry('·', "textperiodcentered"),
            Map.entry('†', "textdagger"),
            Map.entry('‡', "textdaggerdbl"),
            Map.entry('§', "textsection"),
            Map.entry('¶', "textparagraph"),
            Map.entry('©', "textcopyright"),
            Map.entry('®', "textregistered"),
            Map.entry('™', "texttrademark"),
            Map.entry('°', "textdegree"),
            Map.entry('±', "textpm"),
            Map.entry('×', "texttimes"),
            Map.entry('µ', "textmu"),
            Map.entry('÷', "textdiv"),
            Map.entry('€', "texteuro"),
            Map.entry('£', "textsterling"),
            Map.entry('¥', "textyen"),
            Map.entry('¢', "textcent"),
            Map.entry('¿', "textquestiondown"),
            Map.entry('¡', "textexclamdown"),
            Map.entry('→', "textrightarrow"),
            Map.entry('←', "textleftarrow"));

    private LatexCommands() {}

    /** Returns the command of a character in braces, if it has one. */
    static Optional<String> of(int character) {
        return Optional.of(character)
                .filter(Character::isBmpCodePoint)
                .flatMap(known -> command((char) character))
                .or(() -> accented(character))
                .map(command -> "{" + command + "}");
    }

    private static Optional<String> command(char character) {
        return Optional.ofNullable(LETTERS.get(character))
                .or(() -> Optional.ofNullable(SIGNS.get(character)))
                .map(name -> "\\" + name);
    }

    private static Optional<String> accented(int character) {
        String parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
        String command = parts.substring(0, 1);
        if (parts.length() < 2 || command.charAt(0) >= 0x80) {
            return Optional.empty();
        }
        for (int index = 1; index < parts.length(); index++) {
            Optional<String> accent = Optional.ofNullable(ACCENTS.get(parts.charAt(index)));
            if (accent.isEmpty()) {
                return Optional.empty();
            }
            command = "\\" + accent.get() + (index == 1 ? command : "{" + command + "}");
        }
        return Optional.of(command);
    }
}
