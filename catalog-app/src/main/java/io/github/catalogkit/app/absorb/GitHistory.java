package io.github.catalogkit.app.absorb;

import io.github.catalogkit.app.file.Git;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The earlier versions of a file in its Git repository, if it is in one. */
final class GitHistory {

    /** The maximum number of versions that are read. */
    private static final int MOST = 200;

    private final Path folder;
    private final String name;

    GitHistory(Path file) {
        Path absolute = file.toAbsolutePath();
        this.folder = absolute.resolveSibling("");
        this.name = absolute.getFileName().toString();
    }

    /** Returns the latest version that fits. */
    Optional<String> find(Predicate<String> wanted) {
        List<String> commits = Git.run(folder, "log", "--format=%H", "--max-count=" + MOST, "--", name)
                .map(text -> text.lines().toList())
                .orElse(List.of());
        for (String commit : commits) {
            Optional<String> version =
                    Git.run(folder, "show", commit + ":./" + name).filter(wanted);
            if (version.isPresent()) {
                return version;
            }
        }
        return Optional.empty();
    }
}
