package io.github.catalogkit.declaration;

/**
 * Formats the bodies of classes, which JavaPoet formats differently: a blank line after the opening brace, unless the body is
 * empty.
 */
final class ClassBodies {

    private static final String BLOCK = "\"\"\"";

    private ClassBodies() {}

    /** Returns the formatted source; braces in string literals are not changed. */
    static String format(String source) {
        StringBuilder formatted = new StringBuilder(source.length());
        for (int index = 0; index < source.length(); ) {
            int end = source.charAt(index) == '"' ? endOfText(source, index) : index + 1;
            formatted.append(source, index, end);
            index = end;
            if (opensClass(source, end)) {
                int next = endOfWhitespace(source, end);
                formatted.append(source.charAt(next) == '}' ? "" : "\n");
                index = source.charAt(next) == '}' ? next : end;
            }
        }
        return formatted.toString();
    }

    private static boolean opensClass(String source, int end) {
        return source.startsWith("{\n", end - 1) && !source.startsWith("= {", end - 3);
    }

    private static int endOfText(String source, int start) {
        String delimiter = source.startsWith(BLOCK, start) ? BLOCK : "\"";
        int index = start + delimiter.length();
        while (!source.startsWith(delimiter, index)) {
            index += source.charAt(index) == '\\' ? 2 : 1;
        }
        return index + delimiter.length();
    }

    private static int endOfWhitespace(String source, int start) {
        int index = start;
        while (Character.isWhitespace(source.charAt(index))) {
            index++;
        }
        return index;
    }
}
