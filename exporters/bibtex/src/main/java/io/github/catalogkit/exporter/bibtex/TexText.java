package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.value.PlainText;

/**
 * Text with the TeX escapes that most importers of BibTeX files understand. Characters without a meaning in TeX are written in
 * the alphabet of the file.
 */
final class TexText {

    private final String text;
    private final Alphabet alphabet;
    private final boolean bracesPair;
    private final boolean name;

    private TexText(String text, Alphabet alphabet, boolean name) {
        this.text = StraightQuotes.pair(alphabet.spell(text));
        this.alphabet = alphabet;
        this.name = name;
        bracesPair = PlainText.bracesPair(this.text);
    }

    static TexText of(String text, Alphabet alphabet) {
        return new TexText(text, alphabet, false);
    }

    /** Returns a name in braces, where some importers do not know formulas, and biber uses its start as the initial. */
    static TexText ofName(String text, Alphabet alphabet) {
        return new TexText(text, alphabet, true);
    }

    /** Returns the text without escapes, but with typographic quotes. */
    String text() {
        return text;
    }

    String escape() {
        return escape(0, text.length());
    }

    /** Returns part of the text, escaped in the context of the whole. */
    String escape(int start, int end) {
        StringBuilder escaped = new StringBuilder(end - start + 16);
        for (int index = start; index < end; ) {
            int character = text.codePointAt(index);
            if (isLigature(index)) {
                escaped.append("{}");
            }
            append(character, escaped);
            index += Character.charCount(character);
        }
        return escaped.toString();
    }

    private void append(int character, StringBuilder escaped) {
        switch (character) {
            case '#', '$', '%', '&', '_' -> escaped.append('\\').append((char) character);
            case '{' -> escaped.append(bracesPair ? "\\{" : command("textbraceleft"));
            case '}' -> escaped.append(bracesPair ? "\\}" : command("textbraceright"));
            case '\\' -> escaped.append(command("textbackslash"));
            case '~' -> escaped.append(command("textasciitilde"));
            case '^' -> escaped.append(command("textasciicircum"));
            case '<' -> escaped.append(formulas() ? "$<$" : command("textless"));
            case '>' -> escaped.append(formulas() ? "$>$" : command("textgreater"));
            default -> escaped.append(alphabet.escape(character));
        }
    }

    private String command(String word) {
        return name ? "\\" + word + "{}" : "{\\" + word + "}";
    }

    /** Returns whether formulas can be used: importers that pair dollar signs would read "\$5 $<$" as a formula. */
    private boolean formulas() {
        return !name && text.indexOf('$') < 0;
    }

    /** Returns whether TeX forms a ligature of this character and the one before it: a dash, a quote, ¿ or ¡. */
    private boolean isLigature(int index) {
        if (index == 0 || (name && index == 1)) {
            return false;
        }
        char before = text.charAt(index - 1);
        return switch (text.charAt(index)) {
            case '-' -> before == '-';
            case '\'' -> before == '\'';
            case '`' -> before == '`' || before == '?' || before == '!';
            default -> false;
        };
    }
}
