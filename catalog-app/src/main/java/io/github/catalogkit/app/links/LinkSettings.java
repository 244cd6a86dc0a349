package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.links.LinkOptions.Requests;
import io.github.catalogkit.app.links.LinkOptions.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings of a list, which are in a file beside it or in a folder above: one option a line, without its hyphens. */
final class LinkSettings {

    static final String FILE = ".catalog-links";

    private final Path file;
    private final List<String> exclude = new ArrayList<>();
    private final List<Integer> accept = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final List<String> hostRates = new ArrayList<>();

    private LinkSettings(Path file) {
        this.file = file;
    }

    /** Returns options with the settings of a list; those that the user gives are kept. */
    static LinkOptions addTo(LinkOptions options, Path list) {
        return find(list).map(file -> read(file).addTo(options)).orElse(options);
    }

    /** Returns the nearest file; it is not searched for outside of the repository of the list. */
    private static Optional<Path> find(Path list) {
        Path start = list.toAbsolutePath().normalize();
        if (!Files.exists(start)) {
            return Optional.empty();
        }
        Path at = Files.isDirectory(start) ? start : start.getParent();
        while (at != null) {
            Path file = at.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            at = Files.exists(at.resolve(".git")) ? null : at.getParent();
        }
        return Optional.empty();
    }

    private static LinkSettings read(Path file) {
        LinkSettings settings = new LinkSettings(file);
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    settings.add(line.strip(), number);
                }
            }
            return settings;
        } catch (IOException e) {
            throw UserErrorException.in(file.toString(), e);
        }
    }

    private void add(String line, int number) {
        String[] parts = line.split("\\s+", 2);
        String value = parts.length > 1 ? parts[1] : "";
        switch (parts[0]) {
            case "exclude" -> exclude.add(value);
            case "header" -> headers.add(value);
            case "host-rate" -> hostRates.add(value);
            case "accept" ->
                Stream.of(value.split(","))
                        .map(status -> status(status, number))
                        .forEach(accept::add);
            default ->
                throw malformed(
                        number, "there is no setting \"" + parts[0] + "\"; write exclude, accept, header or host-rate");
        }
    }

    private int status(String text, int number) {
        if (!text.strip().matches("[1-9][0-9]{2}")) {
            throw malformed(number, "\"" + text + "\" is not a status code; write one such as 403");
        }
        return Integer.parseInt(text.strip());
    }

    private UserErrorException malformed(int number, String problem) {
        return UserErrorException.request(file + ":" + number + ": " + problem);
    }

    private LinkOptions addTo(LinkOptions options) {
        Selection selection = options.selection();
        Requests requests = options.requests();
        return options.with(
                new Selection(
                        selection.only(),
                        both(exclude, selection.exclude()),
                        selection.since(),
                        selection.shard(),
                        selection.offline()),
                new Requests(
                        requests.timeout(),
                        requests.concurrency(),
                        requests.perHost(),
                        requests.rate(),
                        both(hostRates, requests.hostRates()),
                        both(accept, requests.accept()),
                        both(headers, requests.headers()),
                        requests.insecure(),
                        requests.allowPrivate()));
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).toList();
    }
}
