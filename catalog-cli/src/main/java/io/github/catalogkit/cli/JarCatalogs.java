package io.github.catalogkit.cli;

import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.ServiceConfigurationError;
import java.util.function.Function;
import java.util.zip.ZipFile;

/** The catalogues that a jar, or a folder of classes, holds. */
final class JarCatalogs {

    private JarCatalogs() {}

    /** Gives the catalogues to a function, which has to be done with them when it returns. */
    static <T> T read(String jar, Function<Catalogs, T> function) {
        try {
            URL[] path = {require(Path.of(jar)).toUri().toURL()};
            try (URLClassLoader loader = new URLClassLoader(path, JarCatalogs.class.getClassLoader())) {
                return function.apply(Catalogs.load(loader));
            }
        } catch (IOException e) {
            throw Failure.of(jar, e);
        } catch (NoSuchElementException e) {
            throw Failure.of(jar, e);
        } catch (LinkageError | ServiceConfigurationError e) {
            throw Failure.of(jar, "the jar is broken, or made for another version of Catalog Kit: " + e, e);
        }
    }

    /** Class loaders pass over what is not there, or is no jar, in silence. */
    private static Path require(Path jar) throws IOException {
        if (!Files.isDirectory(jar)) {
            // Tells of a file that may not be read, which a zip file calls broken.
            Files.newInputStream(jar).close();
            new ZipFile(jar.toFile()).close();
        }
        return jar;
    }
}
