package io.github.catalogkit.app.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The files of a directory that a page can show. Hidden ones, and those outside of it, are not served. */
record ServedFiles(Path root) {

    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "webp", "image/webp",
            "avif", "image/avif",
            "ico", "image/x-icon");

    /** All others are shown as text, so that a browser runs nothing in them. */
    private static final String TEXT = "text/plain; charset=utf-8";

    /** Returns the file with a decoded path of a URL, such as {@code /images/logo.png}. */
    Optional<Path> find(String path) {
        try {
            Path file = root;
            for (String name : path.substring(1).split("/", -1)) {
                if (name.isEmpty() || name.startsWith(".") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0) {
                    return Optional.empty();
                }
                file = file.resolve(name);
            }
            Path real = file.toRealPath(); // a link can lead out of the directory, or to a hidden file
            return isVisible(real) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private boolean isVisible(Path real) throws IOException {
        Path folder = root.toRealPath();
        if (!real.startsWith(folder)) {
            return false;
        }
        for (Path name : folder.relativize(real)) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    /** Returns the media type of a file of a site, whose pages are ours. */
    static String siteType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> type(Path.of(name));
        };
    }

    /** Returns the media type of a file. */
    static String type(Path file) {
        String name = file.getFileName().toString();
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), TEXT);
    }
}
