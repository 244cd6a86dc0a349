package io.github.catalogkit.cli;

/** Quotes names in commands that a user can copy. */
final class ShellWord {

    private ShellWord() {}

    static String of(String name) {
        return name.matches("[\\w./-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    }
}
