package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.UserErrorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The name of the catalog of a command, which is an argument or an option. */
public final class CatalogName {

    /** Where Maven and Gradle expect Java sources. */
    private static final String SOURCES = "src/main/java";

    private CatalogName() {}

    /**
     * {@return the name that the user wrote, if any}
     *
     * @param argument the argument, if it is given
     * @param option the value of the option, if it is given
     * @throws UserErrorException if there are two names
     */
    public static Optional<String> of(Optional<String> argument, Optional<String> option) {
        if (argument.isPresent() && option.isPresent()) {
            throw UserErrorException.request("there are two catalogs, \"" + argument.get() + "\" and \"" + option.get()
                    + "\"; name one of them");
        }
        return argument.or(() -> option);
    }

    /**
     * {@return the Java sources of the project in the current directory}
     *
     * @throws UserErrorException if there are none
     */
    public static String ofProject() {
        if (Files.isDirectory(Path.of(SOURCES))) {
            return SOURCES;
        }
        throw UserErrorException.request("there is no directory " + SOURCES
                + " here; name the directory of the list's Java sources, or change to that of its project");
    }
}
