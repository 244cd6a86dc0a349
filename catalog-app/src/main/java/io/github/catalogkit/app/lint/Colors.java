package io.github.catalogkit.app.lint;

/** The colors of a report (ECMA-48, Select Graphic Rendition), or none. */
public enum Colors {
    /** Colors for a terminal. */
    ANSI,
    /** No colors, for files, pipes and if {@code NO_COLOR} is set. */
    NONE;

    String error(String text) {
        return colored("1;31", text);
    }

    String warning(String text) {
        return colored("1;33", text);
    }

    String bold(String text) {
        return colored("1", text);
    }

    String frame(String text) {
        return colored("1;34", text);
    }

    private String colored(String code, String text) {
        return this == NONE ? text : "\033[" + code + "m" + text + "\033[0m";
    }
}
