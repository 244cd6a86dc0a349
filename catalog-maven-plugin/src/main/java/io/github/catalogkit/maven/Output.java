package io.github.catalogkit.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as the catalogue wants it.
 *
 * @param file where it is
 * @param text what is to be in it
 * @param isRegion whether only a region of it is ours
 * @param what the format and what else is worth saying of it
 */
record Output(Path file, String text, boolean isRegion, String what) {

    /** What is in the file now. */
    Optional<String> found() throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
