package io.github.catalogkit.app.absorb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        List<String> commits = run("log", "--format=%H", "--max-count=" + MOST, "--", name)
                .map(text -> text.lines().toList())
                .orElse(List.of());
        for (String commit : commits) {
            Optional<String> version = run("show", commit + ":./" + name).filter(wanted);
            if (version.isPresent()) {
                return version;
            }
        }
        return Optional.empty();
    }

    /** Returns the output of a command of Git; empty if it fails, or if there is no Git. */
    private Optional<String> run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        Stream.of(arguments).forEach(command::add);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? Optional.of(new String(output, StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // there is no Git
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
