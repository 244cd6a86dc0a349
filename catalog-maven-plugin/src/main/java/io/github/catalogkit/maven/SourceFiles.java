package io.github.catalogkit.maven;

import io.github.catalogkit.declaration.Declarations;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.SafeFile;
import io.github.catalogkit.text.Enumeration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The Java files of a list, in a folder of sources. */
final class SourceFiles {

    private final Path folder;
    private final Map<String, String> files;
    private final Function<Path, String> shown;

    SourceFiles(Path folder, Declarations declarations, Function<Path, String> shown) {
        this.folder = folder;
        this.files = declarations.files();
        this.shown = shown;
    }

    int count() {
        return files.size();
    }

    /** Refuses to go on where a file is there with another content. */
    void requireNoOther() throws IOException {
        List<String> others = new ArrayList<>();
        for (ExportedFile file : stale()) {
            Path path = folder.resolve(file.path());
            if (Files.exists(path)) {
                others.add(shown.apply(path));
            }
        }
        if (!others.isEmpty()) {
            throw new UserMistake("Nothing was written, as " + Enumeration.of(others)
                    + (others.size() == 1 ? " is" : " are")
                    + " there already, with another content. Name another <packageName> or <name>, or say"
                    + " -Dcatalog.overwrite, which loses what is there.");
        }
    }

    /** Writes what is not there yet, or has another content, all or nothing; returns how many files that were. */
    int write() throws IOException {
        List<ExportedFile> stale = stale();
        SafeFile.write(folder, stale);
        return stale.size();
    }

    private List<ExportedFile> stale() throws IOException {
        List<ExportedFile> stale = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.isRegularFile(path) || !Arrays.equals(Files.readAllBytes(path), content)) {
                stale.add(new ExportedFile(file.getKey(), out -> out.write(content)));
            }
        }
        return stale;
    }
}
