package io.github.catalogkit.maven;

import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Readers;
import io.github.catalogkit.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the reader for a list that a goal is told of. */
final class ListFiles {

    private final Readers readers;
    private final Optional<String> format;
    private final Function<Path, String> shown;

    /**
     * Finds the readers of a class loader.
     *
     * @param format the format of the lists; that of their file endings if absent
     * @param shown how a file is named to whoever runs the build
     */
    ListFiles(ClassLoader loader, Optional<String> format, Function<Path, String> shown) {
        this.readers = load(loader);
        this.format = format;
        this.shown = shown;
    }

    private static Readers load(ClassLoader loader) {
        try {
            return Readers.load(loader);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new UserMistake("A reader could not be loaded: " + e.getMessage()
                    + ". Mend or remove it among the <dependencies> of the plugin; it has to be made for the same"
                    + " version of Catalog Kit.");
        }
    }

    /** Returns a list with its reader. */
    SourceFile get(File file) {
        String name = shown.apply(file.toPath());
        if (!file.isFile()) {
            throw new UserMistake("There is no file " + name + "; expected a list, such as README.md.");
        }
        return new SourceFile(file.toPath(), format.map(this::ofFormat).orElseGet(() -> ofFile(name)));
    }

    private CatalogReader ofFormat(String name) {
        return readers.ofFormat(name)
                .orElseThrow(() -> new UserMistake(
                        "There is no reader for the format \"" + name + "\"; there is one for " + formats() + "."));
    }

    private CatalogReader ofFile(String name) {
        return readers.ofFile(name)
                .orElseThrow(() -> new UserMistake("The name \"" + name
                        + "\" does not tell the format; name it in <from> or -Dcatalog.from: " + formats() + "."));
    }

    private String formats() {
        Stream<String> formats = readers.readers().stream().map(CatalogReader::format);
        return formats.collect(Collectors.joining(", "));
    }
}
