package io.github.catalogkit.cli;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The browser of the user, which a command of the system opens. */
final class Browser {

    private Browser() {}

    /**
     * Opens a page.
     *
     * @throws UserErrorException if the system has no command for it
     */
    static void open(String url) {
        List<String> command =
                new ArrayList<>(command(System.getProperty("os.name").toLowerCase(Locale.ROOT)));
        command.add(url);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw UserErrorException.of("no browser could be opened with " + command.get(0) + "; open " + url, e);
        }
    }

    private static List<String> command(String system) {
        if (system.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler");
        }
        return List.of(system.startsWith("mac") ? "open" : "xdg-open");
    }
}
