package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.ResultsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of links, and the file that keeps it from check to check. */
final class KnownLinks {

    private final Optional<Path> file;
    private final Map<String, LinkResult> results;

    private KnownLinks(Optional<Path> file, Map<String, LinkResult> results) {
        this.file = file;
        this.results = new TreeMap<>(results);
    }

    static KnownLinks read(Optional<Path> file) {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return new KnownLinks(file, Map.of());
        }
        try {
            return new KnownLinks(file, ResultsFile.read(Files.readString(file.get())));
        } catch (IOException e) {
            throw UserErrorException.of(file.get() + ": " + e.getMessage(), e);
        }
    }

    synchronized Optional<LinkResult> find(String url) {
        return Optional.ofNullable(results.get(url));
    }

    synchronized void put(LinkResult result) {
        results.put(result.url(), result);
    }

    /** Forgets links that the list no longer has, and that no other list with the same file has needed for long. */
    synchronized void forget(Collection<String> urls, LocalDate before) {
        results.values().removeIf(result -> result.checked().isBefore(before) && !urls.contains(result.url()));
    }

    /** Writes the file, if there is one. */
    synchronized void save() {
        file.ifPresent(path -> {
            byte[] text = ResultsFile.write(results.values());
            try {
                SafeFile.write(path, out -> out.write(text));
            } catch (IOException e) {
                throw UserErrorException.in(path.toString(), e);
            }
        });
    }
}
