package io.github.catalogkit.cli;

import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says where a result goes. */
final class Target {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; by default, or as -, standard output.")
    private String name = STANDARD_OUTPUT;

    boolean isFile() {
        return !name.equals(STANDARD_OUTPUT);
    }

    /** How it is named in messages. */
    String shown() {
        return isFile() ? name : "standard output";
    }

    /** Writes the result whole, or nothing. */
    void write(Terminal terminal, Result result) {
        try {
            if (isFile()) {
                write(Path.of(name), result);
            } else {
                inMemory(result).writeTo(terminal.out());
            }
        } catch (IOException e) {
            throw Failure.of(shown(), e);
        }
    }

    private static void write(Path file, Result result) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A device or a pipe, such as /dev/null, is not to be replaced by a file, and has none beside it.
            try (OutputStream out = Files.newOutputStream(file)) {
                inMemory(result).writeTo(out);
            }
            return;
        }
        requireNoFolder(file.normalize());
        List<ExportedFile> files = result.files(file.getFileName().toString());
        files.forEach(part -> requireNoFolder(file.resolveSibling(part.path())));
        SafeFile.write(file.toAbsolutePath().resolveSibling(""), files);
    }

    private static void requireNoFolder(Path file) {
        if (Files.isDirectory(file)) {
            IOException obstacle = new IOException("this is a folder; expected the name of a file");
            throw Failure.of(file.toString(), obstacle);
        }
    }

    private static ByteArrayOutputStream inMemory(Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        result.writeTo(out);
        return out;
    }
}
