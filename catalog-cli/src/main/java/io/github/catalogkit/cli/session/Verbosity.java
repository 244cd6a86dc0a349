package io.github.catalogkit.cli.session;

/** How much a command tells people beside its result. */
public enum Verbosity {
    /** Problems and errors only. */
    QUIET,
    /** What was done, too. */
    NORMAL,
    /** What was read and written, too, and how long it took. */
    VERBOSE
}
