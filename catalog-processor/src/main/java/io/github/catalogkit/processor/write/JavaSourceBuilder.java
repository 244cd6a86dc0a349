package io.github.catalogkit.processor.write;

/**
 * Lines of Java source, indented by the braces around them.
 *
 * <p>For classes of thousands of fields, which a library that models each of them takes longer to write than the compiler
 * takes to read.
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

    /** Leaves a line empty, unless a brace was opened on the one before. */
    void blankLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 2) != '{') {
            text.append('\n');
        }
    }

    /** Writes a comment of one line; what it holds is escaped already. */
    void javadoc(String comment) {
        line("/** ", comment, " */");
    }

    /** Writes what is in front of an opening brace. */
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
