package io.github.catalogkit.app.export;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import java.util.ArrayList;
import java.util.List;

/** The edits of generated files, which an export does not overwrite. */
public final class Edits {

    private Edits() {}

    /**
     * {@return what to do about edits, as the last line of a message}
     *
     * @param page the name of the edited page
     * @param settings the names of the program's settings
     */
    public static String help(String page, SettingNames settings) {
        return "help: take the edits into the classes with \""
                + settings.absorb().formatted(quoted(page)) + "\", or discard them with " + settings.overwrite();
    }

    /**
     * Throws an exception if files were edited after they were generated, before one of them is written.
     *
     * @param outputs the files
     * @param settings the names of the program's settings
     * @throws UserErrorException if there is an edit; the message shows what writing the files would change
     */
    public static void requireNone(List<Output> outputs, SettingNames settings) {
        List<String> pages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        outputs.forEach(output -> output.edit().ifPresent(edit -> {
            pages.add(output.name());
            lines.add(output.name() + ": " + edit);
        }));
        if (!pages.isEmpty()) {
            lines.add("nothing was written");
            lines.add(help(pages.get(0), settings));
            throw UserErrorException.edited(String.join("\n", lines));
        }
    }

    private static String quoted(String file) {
        return file.matches("[\\w./-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
    }
}
