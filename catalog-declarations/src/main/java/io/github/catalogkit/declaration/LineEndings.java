package io.github.catalogkit.declaration;

/** The line endings of a source, which its changes have, too. */
final class LineEndings {

    private static final String WINDOWS = "\r\n";

    private LineEndings() {}

    /** Returns a source with line feeds, if all its lines end with a carriage return in front of them. */
    static String normal(String source) {
        return isWindows(source) ? source.replace(WINDOWS, "\n") : source;
    }

    /** Returns a changed source with the line endings that it had. */
    static String like(String source, String changed) {
        return isWindows(source) ? changed.replace("\n", WINDOWS) : changed;
    }

    private static boolean isWindows(String source) {
        return source.contains(WINDOWS) && !source.replace(WINDOWS, "").contains("\n");
    }
}
