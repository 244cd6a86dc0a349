package io.github.catalogkit.cli;

import io.github.catalogkit.export.SafeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says where a result goes. */
final class Target {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; by default, or as -, standard output.")
    private String name = "-";

    /** Writes the result whole, or nothing. */
    void write(Terminal terminal, SafeFile.Content content) {
        try {
            if (name.equals("-")) {
                inMemory(content).writeTo(terminal.out());
            } else {
                write(Path.of(name), content);
            }
        } catch (IOException e) {
            throw Failure.of(name.equals("-") ? "standard output" : name, e);
        }
    }

    private static void write(Path file, SafeFile.Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("this is a folder; expected the name of a file");
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe, such as /dev/null, is not to be replaced by a file.
            try (OutputStream out = Files.newOutputStream(file)) {
                inMemory(content).writeTo(out);
            }
        } else {
            SafeFile.write(file, content);
        }
    }

    private static ByteArrayOutputStream inMemory(SafeFile.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.writeTo(out);
        return out;
    }
}
