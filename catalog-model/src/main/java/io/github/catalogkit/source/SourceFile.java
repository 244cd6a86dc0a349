package io.github.catalogkit.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A list in a file.
 *
 * @param file the file
 * @param reader what reads it
 */
public record SourceFile(Path file, CatalogReader reader) {

    /**
     * Makes a list of a file, which is not looked at yet.
     *
     * @param file the file
     * @param reader what reads it
     */
    public SourceFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(reader);
    }

    /**
     * Reads the list.
     *
     * @return the catalogue, where its parts stand in the text, and what is to be said of the text
     * @throws UnreadableSourceException if there is no list in it
     * @throws IOException if the file cannot be read
     */
    public Reading read() throws IOException {
        try (InputStream in = open()) {
            return reader.read(in, listName());
        }
    }

    /**
     * Opens the file.
     *
     * @return the bytes of the file, which the caller closes
     * @throws IOException if the file cannot be read, or is a folder
     */
    public InputStream open() throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("this is a folder; expected a file, such as " + file.resolve("README.md"));
        }
        return Files.newInputStream(file);
    }

    /**
     * {@return what the list is called if it does not say so itself: the name of its file, or of the folder of a
     * README}
     */
    public String listName() {
        Path absolute = file.toAbsolutePath().normalize();
        String own = absolute.getFileName().toString();
        String title = own.contains(".") ? own.substring(0, own.lastIndexOf('.')) : own;
        return Optional.ofNullable(absolute.getParent())
                .flatMap(folder -> Optional.ofNullable(folder.getFileName()))
                .filter(folder -> title.equalsIgnoreCase("readme"))
                .map(Path::toString)
                .orElse(title);
    }
}
