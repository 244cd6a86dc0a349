package io.github.catalogkit.reader.java;

import io.github.catalogkit.annotation.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file that uses the annotations.
 *
 * @param path the path
 * @param root the directory of the root package
 * @param text the text
 */
record DeclaringFile(Path path, Path root, String text) {

    private static final Pattern PACKAGE = Pattern.compile(
            "^[ \t]*package[ \t]+([\\w.]+)[ \t]*;", Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Returns the file, if it uses them. */
    static Optional<DeclaringFile> of(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        // One byte per character is fast, and the names of the annotations are ASCII.
        boolean declares = new String(bytes, StandardCharsets.ISO_8859_1).contains(Catalog.class.getPackageName());
        if (!declares) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Optional.of(new DeclaringFile(path, root(path, text), text));
    }

    private static Path root(Path path, String text) {
        Path folder = path.toAbsolutePath().normalize().resolveSibling("");
        Matcher name = PACKAGE.matcher(text);
        if (!name.find()) {
            return folder;
        }
        Path inside = Path.of("", name.group(1).split("\\.", -1));
        return folder.endsWith(inside)
                ? folder.getRoot().resolve(folder.subpath(0, folder.getNameCount() - inside.getNameCount()))
                : folder;
    }
}
