package io.github.catalogkit.reader.java.parsed;

/** Sources that only the compiler can read, or whose errors only it can report. */
final class NeedsCompilerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NeedsCompilerException(String what) {
        super(what, null, false, false);
    }
}
