package io.github.catalogkit.reader.java;

import io.github.catalogkit.annotation.Catalog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path of sources: that of the user, and the jar or directory of the annotations. */
final class LibraryPath {

    private static final String JAR = "jar:";
    private static final String IN_JAR = "!/";

    private LibraryPath() {}

    static List<Path> with(List<Path> named) throws IOException {
        List<Path> path = new ArrayList<>(named);
        path.add(annotations());
        return path;
    }

    private static Path annotations() throws IOException {
        // Not the code source, which a class has not if it is from an archive of classes.
        String name = Catalog.class.getName().replace('.', '/') + ".class";
        String url = String.valueOf(Catalog.class.getResource("/" + name));
        String container = url.endsWith(name) ? url.substring(0, url.length() - name.length()) : url;
        try {
            return container.startsWith(JAR) && container.endsWith(IN_JAR)
                    ? Path.of(URI.create(container.substring(JAR.length(), container.length() - IN_JAR.length())))
                    : Path.of(URI.create(container));
        } catch (RuntimeException e) {
            throw new IOException("the annotations of Catalog Kit are in no file: " + url, e);
        }
    }
}
