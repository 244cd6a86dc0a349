package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.text.PlainText;

/**
 * Text in the spelling of TeX that the most readers of BibTeX files understand. What TeX gives no meaning stands as the
 * alphabet of the file has it.
 */
final class TexText {

    private final String text;
    private final Alphabet alphabet;
    private final boolean bracesPair;
    private final boolean name;

    private TexText(String text, Alphabet alphabet, boolean name) {
        this.text = text;
        this.alphabet = alphabet;
        this.name = name;
        bracesPair = PlainText.bracesPair(text);
    }

    static TexText of(String text, Alphabet alphabet) {
        return new TexText(text, alphabet, false);
    }

    /** A name in braces, where some readers know no formulas, and biber takes what it starts with for its initial. */
    static TexText ofName(String text, Alphabet alphabet) {
        return new TexText(text, alphabet, true);
    }

    /** Returns the text without any escapes. */
    String text() {
        return text;
    }

    String spell() {
        return spell(0, text.length());
    }

    /** Returns the spelling of a part of the text, as it is within the whole. */
    String spell(int start, int end) {
        StringBuilder spelling = new StringBuilder(end - start + 16);
        for (int index = start; index < end; ) {
            int character = text.codePointAt(index);
            if (isLigature(index)) {
                spelling.append("{}");
            }
            append(character, spelling);
            index += Character.charCount(character);
        }
        return spelling.toString();
    }

    private void append(int character, StringBuilder spelling) {
        switch (character) {
            case '#', '$', '%', '&', '_' -> spelling.append('\\').append((char) character);
            case '{' -> spelling.append(bracesPair ? "\\{" : command("textbraceleft"));
            case '}' -> spelling.append(bracesPair ? "\\}" : command("textbraceright"));
            case '\\' -> spelling.append(command("textbackslash"));
            case '~' -> spelling.append(command("textasciitilde"));
            case '^' -> spelling.append(command("textasciicircum"));
            case '<' -> spelling.append(formulas() ? "$<$" : command("textless"));
            case '>' -> spelling.append(formulas() ? "$>$" : command("textgreater"));
            default -> spelling.append(alphabet.spell(character));
        }
    }

    private String command(String word) {
        return name ? "\\" + word + "{}" : "{\\" + word + "}";
    }

    /** A reader that pairs dollars would take "\$5 $<$" for a formula. */
    private boolean formulas() {
        return !name && text.indexOf('$') < 0;
    }

    /** Returns whether TeX would draw this character and the one before it as one: a dash, a quote, ¿ or ¡. */
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
