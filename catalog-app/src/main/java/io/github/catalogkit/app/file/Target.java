package io.github.catalogkit.app.file;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.export.ExportedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The target of a result: a file, or a stream such as standard output. */
public final class Target {

    private final String name;
    private final Optional<Path> file;
    private final OutputStream stream;

    private Target(String name, Optional<Path> file, OutputStream stream) {
        this.name = name;
        this.file = file;
        this.stream = stream;
    }

    /**
     * {@return a file as the target}
     *
     * @param name the file as the user wrote it
     */
    public static Target file(String name) {
        return new Target(name, Optional.of(Path.of(name)), OutputStream.nullOutputStream());
    }

    /**
     * {@return a stream as the target}
     *
     * @param name the name of the stream in messages, such as {@code standard output}
     * @param out the stream, which is not closed
     */
    public static Target stream(String name, OutputStream out) {
        return new Target(name, Optional.empty(), out);
    }

    /**
     * {@return a file of a folder as the target}
     *
     * @param first returns the file for the folder that this is
     * @throws UserErrorException if this is a stream
     */
    public Target inFolder(UnaryOperator<Path> first) {
        Path folder = file.orElseThrow(() -> UserErrorException.request(
                "this format is a folder of files, which cannot be written to " + name + "; name the folder with -o"));
        return new Target(name, Optional.of(first.apply(folder)), stream);
    }

    /** {@return the name in messages} */
    public String name() {
        return name;
    }

    /** {@return whether this is a file, and not a stream} */
    public boolean isFile() {
        return file.isPresent();
    }

    /** {@return the file, if this is one that can be replaced, and not a stream or a device} */
    public Optional<Path> regularFile() {
        return file.filter(path -> !Files.exists(path) || Files.isRegularFile(path));
    }

    /**
     * Writes a result completely or not at all.
     *
     * @param content writes the result
     * @throws UserErrorException if it cannot be written
     */
    public void write(ExportedFile.Content content) {
        write(content, first -> List.of(new ExportedFile(first, content)));
    }

    /**
     * Writes a result completely or not at all: as one text to a stream, or as one or more files.
     *
     * @param whole writes the result as one text
     * @param files splits the result into files, of which the first has the given name
     * @throws UserErrorException if it cannot be written
     */
    public void write(ExportedFile.Content whole, Function<String, List<ExportedFile>> files) {
        try {
            if (file.isPresent()) {
                write(file.get(), whole, files);
            } else {
                inMemory(whole).writeTo(stream);
            }
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    private static void write(Path file, ExportedFile.Content whole, Function<String, List<ExportedFile>> files)
            throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A device or a pipe, such as /dev/null, must not be replaced by a file.
            try (OutputStream out = Files.newOutputStream(file)) {
                inMemory(whole).writeTo(out);
            }
            return;
        }
        requireNoFolder(file.normalize());
        List<ExportedFile> parts = files.apply(file.getFileName().toString());
        parts.forEach(part -> requireNoFolder(file.resolveSibling(part.path())));
        SafeFile.write(file.toAbsolutePath().resolveSibling(""), parts);
    }

    private static void requireNoFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw UserErrorException.in(file.toString(), "this is a folder; name a file");
        }
    }

    private static ByteArrayOutputStream inMemory(ExportedFile.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out;
    }
}
