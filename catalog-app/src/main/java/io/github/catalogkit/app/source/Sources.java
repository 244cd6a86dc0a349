package io.github.catalogkit.app.source;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.reader.java.JavaSources;
import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Readers;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Determines the kind of source of a file or directory.
 *
 * @param program the program
 * @param format the format of lists; by default derived from the file extension
 * @param catalogId the id of the catalog; required if a source has several
 * @param classPath the jars and class directories that Java sources need
 */
public record Sources(Program program, Optional<String> format, Optional<String> catalogId, List<Path> classPath) {

    /** The format of a stream, which has no file extension. */
    private static final String STREAM_FORMAT = "markdown";

    /**
     * {@return a list in a stream, which is Markdown unless another format is set}
     *
     * @param in the stream, which is read to its end and not closed
     * @param name the name of the stream in messages
     * @throws UserErrorException if no reader has the format
     */
    public TextSource stream(InputStream in, String name) {
        return TextSource.of(in, name, named(format.orElse(STREAM_FORMAT)), choice());
    }

    /**
     * {@return a list in a file}
     *
     * @param file the file
     * @param name the file as the user wrote it
     * @throws UserErrorException if the file does not exist, or has no reader
     */
    public TextSource text(Path file, String name) {
        if (Files.notExists(file)) {
            throw UserErrorException.in(name, new NoSuchFileException(name));
        } else if (Files.isDirectory(file)) {
            throw UserErrorException.in(
                    name,
                    "this is a folder; name a file, such as " + Path.of(name).resolve("README.md"));
        }
        return TextSource.of(file, name, format.map(this::named).orElseGet(() -> byExtension(name)), choice());
    }

    /**
     * {@return a directory of Java sources, a jar or class directory, or a list in a file}
     *
     * @param path the file or directory
     * @param name the file or directory as the user wrote it
     * @throws UserErrorException if the file does not exist, or has no reader
     */
    public Source any(Path path, String name) {
        if (JavaSources.areAt(path)) {
            return new JavaSource(name, new JavaSources(path, classPath), choice());
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".jar") || Files.isDirectory(path)) {
            return CompiledSource.ofJar(path, name, choice());
        }
        return text(path, name);
    }

    /**
     * {@return a project, whose own catalogs take precedence over those of its dependencies}
     *
     * @param sourceFolders its source directories; those that do not exist are ignored
     * @param classPath its class directory, followed by its dependencies
     * @param shown returns the name of a file in messages
     */
    public Source project(List<Path> sourceFolders, List<Path> classPath, Function<Path, String> shown) {
        return new ProjectSource(
                sourceFolders.stream()
                        .filter(Files::isDirectory)
                        .map(folder -> new JavaSources(folder, classPath))
                        .toList(),
                new CompiledSource(shown.apply(classPath.get(0)), List.copyOf(classPath), choice()),
                choice(),
                shown);
    }

    private CatalogChoice choice() {
        return new CatalogChoice(catalogId, program.settings().catalog());
    }

    private CatalogReader named(String name) {
        Readers readers = program.readers();
        return readers.ofFormat(name)
                .orElseThrow(() -> UserErrorException.request(
                        "there is no reader for the format \"" + name + "\"; write one of " + formats(readers)));
    }

    private CatalogReader byExtension(String name) {
        Readers readers = program.readers();
        return readers.ofFile(name)
                .orElseThrow(() -> UserErrorException.request("the name \"" + name
                        + "\" does not imply a format; set it with "
                        + program.settings().from() + ": " + formats(readers)));
    }

    private static String formats(Readers readers) {
        return readers.readers().stream().map(CatalogReader::format).collect(Collectors.joining(", "));
    }
}
