package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.Git;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The links that a list had before: in a revision of Git, or in another file. */
final class EarlierLinks {

    private EarlierLinks() {}

    /** Returns whether a URL was there; a text that contains it is enough to know. */
    static Predicate<String> of(String since, Path list) {
        Path other = Path.of(since);
        if (Files.isRegularFile(other)) {
            String text = read(other);
            return text::contains;
        }
        String added = added(since, list);
        return url -> !added.contains(url);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw UserErrorException.in(file.toString(), e);
        }
    }

    /** Returns the lines that the list has got since a revision. */
    private static String added(String revision, Path list) {
        Path absolute = list.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(absolute) ? absolute : absolute.resolveSibling("");
        return Git.run(
                        folder,
                        "diff",
                        "--unified=0",
                        "--no-color",
                        "--end-of-options",
                        revision,
                        "--",
                        absolute.toString())
                .map(difference -> difference
                        .lines()
                        .filter(line -> line.startsWith("+") && !line.startsWith("+++"))
                        .collect(Collectors.joining("\n")))
                .orElseThrow(() -> UserErrorException.request("\"" + revision
                        + "\" is neither a file nor a revision of the Git repository of " + list
                        + "; write a list such as old.md, or a revision such as HEAD~1"));
    }
}
