/** The command {@code catalog}, which checks, fixes, imports, edits, converts and searches lists. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires io.github.catalogkit.app;

    exports io.github.catalogkit.cli;

    opens io.github.catalogkit.cli to
            info.picocli;
    opens io.github.catalogkit.cli.edit to
            info.picocli;
    opens io.github.catalogkit.cli.option to
            info.picocli;
}
