package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.exporter.markdown.MarkdownRegion;
import io.github.catalogkit.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A file with its generated content. */
public final class Output {

    private final Path file;
    private final String name;
    private final byte[] content;
    private final Optional<String> region;
    private final Protection protection;
    private final String what;
    private final List<Problem> warnings;

    private Output(
            Path file,
            String name,
            byte[] content,
            Optional<String> region,
            Protection protection,
            String what,
            List<Problem> warnings) {
        this.file = file;
        this.name = name;
        this.content = content;
        this.region = region;
        this.protection = protection;
        this.what = what;
        this.warnings = List.copyOf(warnings);
    }

    /** Returns a generated file; {@code what} describes it for the user, and the warnings say what it leaves out. */
    static Output whole(
            Path file, String name, byte[] content, Protection protection, String what, List<Problem> warnings) {
        return new Output(file, name, content, Optional.empty(), protection, what, warnings);
    }

    /** Returns a file with the generated region of a catalog. */
    static Output withRegion(Path file, String name, String text, String id, String what) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new Output(file, name, content, Optional.of(id), Protection.REQUIRED, what, List.of());
    }

    /** {@return the name of the file for the user} */
    public String name() {
        return name;
    }

    /** Returns the file. */
    Path file() {
        return file;
    }

    /** Returns the generated part of a text of the file: all of it, or the region. */
    String part(String text) {
        return region.map(id -> MarkdownRegion.content(text, id)).orElse(text);
    }

    /** Returns whether a text of the file is what was last generated. */
    boolean isLastGenerated(String text) {
        try {
            return GeneratedPart.of(file, region, protection).isRecorded(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /** {@return a description of the content, such as {@code markdown, 3 entries}} */
    public String what() {
        return what;
    }

    /** {@return what the file leaves out or changes} */
    public List<Problem> warnings() {
        return warnings;
    }

    /** {@return whether only a region of the file is generated} */
    public boolean isRegion() {
        return region.isPresent();
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

    /**
     * {@return whether the file exists with this content}
     *
     * @throws UserErrorException if it cannot be read
     */
    public boolean isUpToDate() {
        return found().filter(bytes -> Arrays.equals(bytes, content)).isPresent();
    }

    /**
     * {@return the first difference of the file, if any: {@code README.md:9: expected ... but found ...}}
     *
     * @throws UserErrorException if it cannot be read
     */
    public Optional<String> difference() {
        Optional<byte[]> found = found();
        if (found.isEmpty()) {
            return Optional.of(name + ": is not there");
        } else if (Arrays.equals(found.get(), content)) {
            return Optional.empty();
        }
        String text = new String(found.get(), StandardCharsets.UTF_8);
        if (text.replace("\r\n", "\n").equals(text())) {
            return Optional.of(name + ": has CRLF line endings instead of LF, which Git keeps with \""
                    + file.getFileName() + " text eol=lf\" in .gitattributes");
        }
        return Difference.between(text(), text).map(difference -> name + ":" + difference);
    }

    private Optional<byte[]> found() {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /**
     * {@return what the user edited after the file was generated, and writing it would change}
     *
     * @throws UserErrorException if it cannot be read
     */
    public Optional<EditedFile> edit() {
        Optional<byte[]> found = found();
        try {
            return found.isEmpty()
                    ? Optional.empty()
                    : GeneratedPart.of(file, region, protection).edit(found.get(), content, name);
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /**
     * Writes the file completely or not at all, and records what was generated. An interruption at any time leaves a record of
     * the old content and of the new one.
     *
     * @throws UserErrorException if it cannot be written
     */
    public void write() {
        announce();
        try {
            SafeFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
        record();
    }

    /** Returns the file as a part of an export of several files. */
    ExportedFile exported(Path folder) {
        String path = folder.relativize(file.toAbsolutePath()).toString().replace(File.separatorChar, '/');
        return new ExportedFile(path, out -> out.write(content));
    }

    /** Records the new content beside the one that was generated before. */
    void announce() {
        record(true);
    }

    /**
     * Records that the file has the generated content.
     *
     * @throws UserErrorException if the record cannot be written
     */
    public void record() {
        record(false);
    }

    /**
     * {@return whether the generated content is recorded, or need not be, so that an edit of it is recognized}
     *
     * @throws UserErrorException if the record cannot be read
     */
    public boolean isRecorded() {
        return isLastGenerated(text());
    }

    private void record(boolean announced) {
        try {
            GeneratedPart.of(file, region, protection).record(content, announced);
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }
}
