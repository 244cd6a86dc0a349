/** The command {@code catalog}, which checks, fixes, imports, converts and searches lists. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.cli {
    requires static org.jspecify;
    requires info.picocli;
    requires io.github.catalogkit.app;

    exports io.github.catalogkit.cli;

    opens io.github.catalogkit.cli to
            info.picocli;
}
