package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;

/** Refuses characters that a file of text cannot carry, and says in which part of the catalogue they stand. */
final class PortableText {

    private PortableText() {}

    /**
     * Returns what is written of the values of a part.
     *
     * @throws ExportException if it holds a control character or one half of a surrogate pair
     */
    static String ofValues(Node owner, String markdown) {
        if (!isUsual(markdown)) {
            try {
                PlainText.normalize(markdown);
            } catch (MalformedValueException e) {
                throw new ExportException("A text of " + name(owner) + " " + e.getMessage() + ".");
            }
        }
        return markdown;
    }

    /**
     * Returns a text of a layout, which may hold any character that UTF-8 can carry.
     *
     * @throws ExportException if it holds one half of a surrogate pair
     */
    static String ofLayout(Node owner, String markdown) {
        if (markdown.codePoints().anyMatch(PortableText::isHalf)) {
            throw new ExportException("The layout of " + name(owner)
                    + " holds one half of a surrogate pair, which UTF-8 cannot carry; expected it to be removed.");
        }
        return markdown;
    }

    /** Whether a text holds nothing that could be refused; so it is with most. */
    private static boolean isUsual(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean usual = (character >= ' ' && character < 0x7F)
                    || (character > 0x9F && character < Character.MIN_SURROGATE)
                    || character == '\n';
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static String name(Node node) {
        String what = node instanceof Catalog ? "the catalogue" : node instanceof Section ? "the section" : "the entry";
        return what + " \"" + node.id() + "\"";
    }
}
