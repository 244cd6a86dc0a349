package io.github.catalogkit.reader.java;

import io.github.catalogkit.annotation.Catalog;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class path of sources: that of the user, and the jar or directory of the annotations. */
final class LibraryPath {

    private LibraryPath() {}

    static List<Path> with(List<Path> named) throws IOException {
        List<Path> path = new ArrayList<>(named);
        path.add(annotations());
        return path;
    }

    private static Path annotations() throws IOException {
        CodeSource source = Optional.ofNullable(
                        Catalog.class.getProtectionDomain().getCodeSource())
                .orElseThrow(() -> new IOException("the annotations of Catalog Kit are in no jar that could be read"));
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException("the annotations of Catalog Kit are in no file: " + source.getLocation(), e);
        }
    }
}
