package io.github.catalogkit.processor.write;

/**
 * A builder of Java source with lines that are indented by braces.
 *
 * <p>It is for classes with thousands of fields, which a library with a model of each takes longer to write than the compiler
 * to read.
 */
final class JavaSourceBuilder {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void line(String... pieces) {
        text.append(INDENT.repeat(depth));
        for (String piece : pieces) {
            text.append(piece);
        }
        text.append('\n');
    }

    /** Writes an empty line, unless the line before opens a brace. */
    void blankLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 2) != '{') {
            text.append('\n');
        }
    }

    /** Writes a comment of one line, whose content is escaped already. */
    void javadoc(String comment) {
        line("/** ", comment, " */");
    }

    /** Writes a declaration and an opening brace. */
    void open(String declaration) {
        line(declaration, " {");
        depth++;
    }

    void close() {
        depth--;
        line("}");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
