package io.github.catalogkit.cli;

import io.github.catalogkit.source.CatalogReader;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.SourceFile;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A list that is to be read.
 *
 * @param name how the user named it: a file, or {@code -} for standard input
 * @param reader what reads it
 */
record Source(String name, CatalogReader reader) {

    static final String STANDARD_INPUT = "-";

    /** Whether a name is that of a jar, or of a folder of classes, and not that of a text. */
    static boolean isJar(String name) {
        return !name.equals(STANDARD_INPUT)
                && (name.toLowerCase(Locale.ROOT).endsWith(".jar") || Files.isDirectory(Path.of(name)));
    }

    boolean isFile() {
        return !name.equals(STANDARD_INPUT);
    }

    /** How it is named in messages. */
    String shown() {
        return shown(name);
    }

    static String shown(String name) {
        return name.equals(STANDARD_INPUT) ? "<stdin>" : name;
    }

    /** Reads it, or fails with the place that keeps it from being read. */
    Reading read(Terminal terminal) {
        return read(terminal, UnaryOperator.identity());
    }

    /** Reads it through a stream that does more. */
    Reading read(Terminal terminal, UnaryOperator<InputStream> through) {
        try {
            return tryToRead(terminal, through);
        } catch (UnreadableSourceException e) {
            throw Failure.of(shown(), e);
        }
    }

    /**
     * Reads it.
     *
     * @throws UnreadableSourceException if there is no list in it
     */
    Reading tryToRead(Terminal terminal, UnaryOperator<InputStream> through) {
        try {
            return Progress.during(terminal, "Reading " + shown(), () -> readThrough(terminal, through));
        } catch (IOException e) {
            throw Failure.of(shown(), e);
        }
    }

    private Reading readThrough(Terminal terminal, UnaryOperator<InputStream> through) throws IOException {
        if (!isFile()) {
            return reader.read(through.apply(terminal.in()), "List");
        }
        SourceFile file = file();
        try (InputStream in = file.open()) {
            return reader.read(through.apply(in), file.listName());
        }
    }

    /** The file, where it is not standard input. */
    SourceFile file() {
        return new SourceFile(Path.of(name), reader);
    }
}
