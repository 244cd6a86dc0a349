package io.github.catalogkit.exporter.csl;

import java.util.regex.Pattern;

/**
 * Text in which no processor finds markup. CSL-JSON has some elements of HTML in its texts, and no escape for their
 * characters; so what would close an element is taken apart by a word joiner (U+2060), which nobody sees, and then
 * processors show the element as it stands.
 */
final class LiteralText {

    /** The elements that citeproc-js and pandoc know. */
    private static final Pattern END_TAG = Pattern.compile("<(?=/(?:b|i|sc|span|sub|sup)>)");

    private LiteralText() {}

    static String spell(String text) {
        return text.indexOf('<') < 0 ? text : END_TAG.matcher(text).replaceAll("<\u2060");
    }
}
