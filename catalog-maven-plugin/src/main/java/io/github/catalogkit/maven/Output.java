package io.github.catalogkit.maven;

import io.github.catalogkit.export.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A file as the catalogue wants it. */
final class Output {

    private final Path file;
    private final byte[] content;
    private final boolean region;
    private final String what;

    private Output(Path file, byte[] content, boolean region, String what) {
        this.file = file;
        this.content = content;
        this.region = region;
        this.what = what;
    }

    /** A file that is ours as a whole; {@code what} is the format and what else is worth saying of it. */
    static Output whole(Path file, byte[] content, String what) {
        return new Output(file, content.clone(), false, what);
    }

    /** A file of which only a region is ours. */
    static Output withRegion(Path file, String text, String what) {
        return new Output(file, text.getBytes(StandardCharsets.UTF_8), true, what);
    }

    Path file() {
        return file;
    }

    String what() {
        return what;
    }

    /** What has been done when it was written. */
    String verb() {
        return region ? "Refreshed" : "Wrote";
    }

    boolean isSameFileAs(Output other) {
        return normal(file).equals(normal(other.file));
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    boolean isUpToDate() throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** What is in the file now. */
    Optional<String> found() throws IOException {
        return Files.isRegularFile(file)
                ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    void write() throws IOException {
        SafeFile.write(file, out -> out.write(content));
    }
}
