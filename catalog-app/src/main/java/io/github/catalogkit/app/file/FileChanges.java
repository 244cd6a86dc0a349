package io.github.catalogkit.app.file;

import io.github.catalogkit.app.UserErrorException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes several files together: all of them, even if the program is interrupted.
 *
 * <p>The new contents are written beside the files, and then listed in a journal. From then on, the change is made: {@link
 * #finish} completes an interrupted one from its journal.
 */
public final class FileChanges {

    /** The name of the journal in its directory. */
    static final String JOURNAL = ".catalog-changes";

    private static final String MOVE = "move ";
    private static final String DELETE = "delete ";

    private final SortedMap<Path, byte[]> contents = new TreeMap<>();
    private final List<Path> deleted = new ArrayList<>();

    /** Makes no changes yet. */
    public FileChanges() {}

    /**
     * Adds a file to write.
     *
     * @param file the file, which is replaced if it exists
     * @param content its new content
     * @return these changes
     */
    public FileChanges write(Path file, byte[] content) {
        contents.put(file, content.clone());
        return this;
    }

    /**
     * Adds a file to delete.
     *
     * @param file the file
     * @return these changes
     */
    public FileChanges delete(Path file) {
        deleted.add(file);
        return this;
    }

    /**
     * Makes all changes.
     *
     * @param folder the directory of the journal, in which {@link #finish} looks for it
     * @throws IOException if a file cannot be written; then all are unchanged, unless the file system fails to move them
     */
    public void make(Path folder) throws IOException {
        if (contents.size() == 1 && deleted.isEmpty()) {
            SafeFile.write(contents.firstKey(), out -> out.write(contents.get(contents.firstKey())));
        } else if (!contents.isEmpty() || !deleted.isEmpty()) {
            makeTogether(folder);
        }
    }

    private void makeTogether(Path folder) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        StringBuilder journal = new StringBuilder();
        try {
            for (Path file : contents.keySet()) {
                byte[] content = contents.get(file);
                Draft draft = Draft.of(file, out -> out.write(content));
                drafts.add(draft);
                journal.append(MOVE)
                        .append(draft.draft().toUri())
                        .append(' ')
                        .append(draft.target().toUri())
                        .append('\n');
            }
            deleted.forEach(file -> journal.append(DELETE).append(file.toUri()).append('\n'));
            SafeFile.write(
                    folder.resolve(JOURNAL), out -> out.write(journal.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | RuntimeException e) {
            for (Draft draft : drafts) {
                draft.close();
            }
            throw e;
        }
        complete(folder.resolve(JOURNAL));
    }

    /**
     * Completes the changes that an interrupted program left in a directory, if there are any.
     *
     * @param folder the directory of the journal
     * @throws UserErrorException if they cannot be completed
     */
    public static void finish(Path folder) {
        Path journal = folder.resolve(JOURNAL);
        if (Files.isRegularFile(journal)) {
            try {
                complete(journal);
            } catch (NoSuchFileException e) {
                if (Files.exists(journal)) { // else another program has completed them
                    throw UserErrorException.in(journal.toString(), e);
                }
            } catch (IOException e) {
                throw UserErrorException.in(journal.toString(), e);
            }
        }
    }

    private static void complete(Path journal) throws IOException {
        for (String line : Files.readAllLines(journal)) {
            if (line.startsWith(MOVE)) {
                int space = line.indexOf(' ', MOVE.length());
                Path draft = path(line.substring(MOVE.length(), space));
                Path target = path(line.substring(space + 1));
                move(draft, target);
            } else if (line.startsWith(DELETE)) {
                Files.deleteIfExists(path(line.substring(DELETE.length())));
            }
        }
        Files.deleteIfExists(journal);
    }

    /** Moves a draft, unless it was moved before the interruption, or by a program that completes the same changes. */
    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            if (Files.exists(draft)) {
                throw e; // the directory of the target is missing
            }
        }
    }

    private static Path path(String uri) {
        return Path.of(URI.create(uri)); // which has no spaces
    }
}
