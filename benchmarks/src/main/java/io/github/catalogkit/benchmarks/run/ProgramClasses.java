package io.github.catalogkit.benchmarks.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Classes of ours that are to run without the rest of ours, which would make a process slower to start.
 *
 * @param types the classes, with which go those that stand in them
 */
public record ProgramClasses(List<Class<?>> types) {

    /** Makes a choice of classes. */
    public ProgramClasses {
        types = List.copyOf(types);
    }

    /** Writes a jar of them, by way of a folder of the same name. */
    public Path jar(Path jar) {
        Folder folder = new Folder(jar.resolveSibling(jar.getFileName() + ".classes")).emptied();
        types.forEach(type -> copy(type, folder.path()));
        return folder.jar(jar);
    }

    private static void copy(Class<?> type, Path folder) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in =
                Objects.requireNonNull(ProgramClasses.class.getClassLoader().getResourceAsStream(name))) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Class<?> inner : type.getDeclaredClasses()) {
            copy(inner, folder);
        }
    }
}
