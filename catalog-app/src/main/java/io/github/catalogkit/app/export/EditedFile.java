package io.github.catalogkit.app.export;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that a person edited or wrote, which an export does not overwrite.
 *
 * @param name the name of the file for the user
 * @param recorded whether the file was generated, and edited since
 * @param changes what the export would change, in the unified format
 */
public record EditedFile(String name, boolean recorded, String changes) {

    /**
     * Throws an exception if files were edited after they were generated, before one of them is written.
     *
     * @param outputs the files
     * @param settings the names of the program's settings
     * @throws UserErrorException if there is an edit; the message shows what writing the files would change
     */
    public static void requireNone(List<Output> outputs, SettingNames settings) {
        List<EditedFile> edited =
                outputs.stream().map(Output::edit).flatMap(Optional::stream).toList();
        if (!edited.isEmpty()) {
            List<String> lines = new ArrayList<>();
            edited.forEach(file -> lines.add(file.message()));
            lines.add("nothing was written");
            lines.add(help(edited, settings));
            throw UserErrorException.edited(String.join("\n", lines));
        }
    }

    /** {@return what is wrong, and what the export would change} */
    public String message() {
        return name + ": "
                + (recorded ? "edited after it was generated" : "not recorded as generated in " + GeneratedRecord.NAME)
                + "; the export would change:\n" + changes;
    }

    /**
     * {@return what to do about edited files, as the last line of a message}
     *
     * @param edited the files, at least one
     * @param settings the names of the program's settings
     */
    public static String help(List<EditedFile> edited, SettingNames settings) {
        return edited.stream()
                .filter(EditedFile::recorded)
                .findFirst()
                .map(file -> "help: take the edits into the classes with \""
                        + settings.absorb().formatted(quoted(file.name())) + "\", or discard them with "
                        + settings.overwrite())
                .orElseGet(() -> "help: write to another file, or replace this one with " + settings.overwrite());
    }

    private static String quoted(String file) {
        return file.matches("[\\w./-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
    }
}
