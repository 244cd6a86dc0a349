package io.github.catalogkit.exporter.jsonld;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * The characters that mean something to HTML or XML, written by their numbers: a title cannot end the script element
 * around it, nor begin a comment in it, and XHTML finds no entity.
 */
final class MarkupEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        for (char markup : "<>&".toCharArray()) {
            escapes[markup] = ESCAPE_STANDARD;
        }
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return null;
    }
}
