package io.github.catalogkit.app.export;

import io.github.catalogkit.app.SettingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares generated files with what would be written, and writes nothing. */
public final class OutputCheck {

    private OutputCheck() {}

    /**
     * {@return what is wrong with files that were edited or are out of date, and what to do; empty if nothing is wrong}
     *
     * @param outputs the files as they would be written
     * @param settings the names of the program's settings
     * @param command the command that writes the files
     * @throws io.github.catalogkit.app.UserErrorException if a file cannot be read
     */
    public static List<String> problems(List<Output> outputs, SettingNames settings, String command) {
        List<String> problems = new ArrayList<>();
        List<EditedFile> edited = new ArrayList<>();
        List<String> stale = new ArrayList<>();
        for (Output output : outputs) {
            Optional<EditedFile> edit = output.edit();
            edit.ifPresent(edited::add);
            if (edit.isEmpty()) {
                output.difference().ifPresent(stale::add);
            }
        }
        if (!edited.isEmpty()) {
            edited.forEach(file -> problems.add(file.message()));
            problems.add(EditedFile.help(edited, settings));
        }
        if (!stale.isEmpty()) {
            problems.add(outOfDate(stale, command));
        }
        return problems;
    }

    private static String outOfDate(List<String> stale, String command) {
        boolean one = stale.size() == 1;
        return (one ? "1 generated file is" : stale.size() + " generated files are")
                + " out of date:\n  " + String.join("\n  ", stale)
                + "\nMake changes in the classes of the catalog, then run \"" + command + "\" to regenerate "
                + (one ? "it." : "them.");
    }
}
