package io.github.catalogkit.declaration;

import io.github.catalogkit.declaration.source.Code;

/**
 * Formats the bodies of classes, which JavaPoet formats differently: a blank line after the opening brace, unless the body is
 * empty.
 */
final class ClassBodies {

    private ClassBodies() {}

    /** Returns the formatted source; braces in string literals are not changed. */
    static String format(String source) {
        StringBuilder formatted = new StringBuilder(source.length());
        for (int index = 0; index < source.length(); ) {
            int end = Math.max(index + 1, Code.endOfText(source, index));
            formatted.append(source, index, end);
            index = end;
            if (opensClass(source, end)) {
                int next = Code.endOfWhitespace(source, end);
                formatted.append(source.charAt(next) == '}' ? "" : "\n");
                index = source.charAt(next) == '}' ? next : end;
            }
        }
        return formatted.toString();
    }

    private static boolean opensClass(String source, int end) {
        return source.startsWith("{\n", end - 1) && !source.startsWith("= {", end - 3);
    }
}
