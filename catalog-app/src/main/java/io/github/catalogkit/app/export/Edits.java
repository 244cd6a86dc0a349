package io.github.catalogkit.app.export;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import java.util.List;
import java.util.stream.Collectors;

/** The edits of generated files, which an export does not overwrite. */
public final class Edits {

    private Edits() {}

    /**
     * {@return what to do about edits, as the last line of a message}
     *
     * @param settings the names of the program's settings
     */
    public static String help(SettingNames settings) {
        return "help: make the changes to keep in the classes, then export again, or discard them with "
                + settings.overwrite();
    }

    /**
     * Throws an exception if files were edited after they were generated, before one of them is written.
     *
     * @param outputs the files
     * @param settings the names of the program's settings
     * @throws UserErrorException if there is an edit; the message shows what writing the files would change
     */
    public static void requireNone(List<Output> outputs, SettingNames settings) {
        String edits = outputs.stream()
                .flatMap(output -> output.edit().map(edit -> output.name() + ": " + edit).stream())
                .collect(Collectors.joining("\n"));
        if (!edits.isEmpty()) {
            throw UserErrorException.of(edits + "\nnothing was written\n" + help(settings));
        }
    }
}
