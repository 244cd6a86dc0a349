package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.text.PlainText;

/**
 * Text in the spelling of TeX that the most readers of BibTeX files understand. What TeX gives no meaning, Unicode
 * included, stands as it is.
 */
final class TexText {

    private final String text;
    private final boolean bracesPair;
    private final boolean hasDollar;

    TexText(String text) {
        this.text = text;
        bracesPair = PlainText.bracesPair(text);
        hasDollar = text.indexOf('$') >= 0;
    }

    static String escape(String text) {
        return new TexText(text).spell(0, text.length());
    }

    /** Returns the spelling of a part of the text, as it is within the whole. */
    String spell(int start, int end) {
        StringBuilder spelling = new StringBuilder(end - start + 16);
        for (int index = start; index < end; index++) {
            if (isLigature(index)) {
                spelling.append("{}");
            }
            append(text.charAt(index), spelling);
        }
        return spelling.toString();
    }

    private void append(char character, StringBuilder spelling) {
        switch (character) {
            case '#', '$', '%', '&', '_' -> spelling.append('\\').append(character);
            case '{' -> spelling.append(bracesPair ? "\\{" : "{\\textbraceleft}");
            case '}' -> spelling.append(bracesPair ? "\\}" : "{\\textbraceright}");
            case '\\' -> spelling.append("{\\textbackslash}");
            case '~' -> spelling.append("{\\textasciitilde}");
            case '^' -> spelling.append("{\\textasciicircum}");
            // A reader that pairs dollars would take "\$5 $<$" for a formula.
            case '<' -> spelling.append(hasDollar ? "{\\textless}" : "$<$");
            case '>' -> spelling.append(hasDollar ? "{\\textgreater}" : "$>$");
            default -> spelling.append(character);
        }
    }

    /** Returns whether TeX would draw this character and the one before it as one: a dash, a quote, ¿ or ¡. */
    private boolean isLigature(int index) {
        if (index == 0) {
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
