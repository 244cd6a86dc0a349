package io.github.catalogkit.app.watch;

import io.github.catalogkit.app.source.SourceFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Waits for changes of a file, or of a directory and all directories in it. */
final class ChangedFiles implements Closeable {

    /** How long nothing changes after several changes that belong together, such as those of an editor that saves a file. */
    private static final long QUIET_MILLISECONDS = 12;

    /** How often a missing directory is looked for; a version control system can replace it. */
    private static final long RETRY_MILLISECONDS = 250;

    private final SourceFiles files;
    private final boolean single;
    private final Path folder;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private ChangedFiles(SourceFiles files, boolean single, Path folder, WatchService service) {
        this.files = files;
        this.single = single;
        this.folder = folder;
        this.service = service;
    }

    static ChangedFiles of(SourceFiles files) throws IOException {
        Path root = files.root().toRealPath();
        boolean single = !Files.isDirectory(root);
        Path folder = single ? root.resolveSibling("") : root;
        WatchService service = folder.getFileSystem().newWatchService();
        ChangedFiles changes = new ChangedFiles(new SourceFiles(root, files.ending()), single, folder, service);
        try {
            changes.register(folder);
        } catch (IOException | RuntimeException e) {
            service.close();
            throw e;
        }
        return changes;
    }

    /**
     * Waits for a change, and until nothing changes any more.
     *
     * @return whether there was one; not, if this was closed
     */
    boolean await() throws IOException, InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = folders.isEmpty() ? isBack() : take(service.take());
            }
            WatchKey more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            while (more != null) {
                take(more);
                more = service.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Waits for the directory, which was deleted; returns whether there is another one. */
    private boolean isBack() throws IOException, InterruptedException {
        WatchKey none =
                service.poll(RETRY_MILLISECONDS, TimeUnit.MILLISECONDS); // throws an exception if this was closed
        register(folder);
        return none != null || !folders.isEmpty();
    }

    /** Returns whether one of the files has changed. */
    private boolean take(WatchKey key) throws IOException {
        Path changed = folders.get(key);
        boolean relevant = false;
        if (changed != null) {
            for (WatchEvent<?> event : key.pollEvents()) {
                relevant |= isRelevant(changed, event);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
            relevant = true; // a directory with sources was deleted
        }
        return relevant;
    }

    private boolean isRelevant(Path changed, WatchEvent<?> event) throws IOException {
        if (!(event.context() instanceof Path name)) {
            register(folder); // there were too many changes for the system to say what they are
            return true;
        }
        Path path = changed.resolve(name);
        if (single) {
            return path.equals(files.root());
        } else if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
            register(path);
            return true; // its files can be older than the registration
        }
        return name.toString().endsWith(files.ending()) || folders.containsValue(path);
    }

    /** Registers a directory, unless it does not exist any more, and those in it. */
    private void register(Path added) throws IOException {
        if (single) {
            add(added);
            return;
        }
        try {
            Files.walkFileTree(added, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                    add(path);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) {
                    return FileVisitResult.CONTINUE; // it was deleted
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(Path path) throws IOException {
        try {
            folders.put(
                    path.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE),
                    path);
        } catch (NoSuchFileException | NotDirectoryException e) {
            folders.values().remove(path); // it was deleted before it could be registered
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
