package io.github.catalogkit.cli;

import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.SafeFile;
import java.util.List;

/** What a command writes: in one piece, or as files where it goes to a folder. */
@FunctionalInterface
interface Result extends SafeFile.Content {

    /** Returns the files, the first of which has this name. */
    default List<ExportedFile> files(String name) {
        return List.of(new ExportedFile(name, this));
    }
}
