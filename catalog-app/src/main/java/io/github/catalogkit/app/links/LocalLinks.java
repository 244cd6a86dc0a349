package io.github.catalogkit.app.links;

import io.github.catalogkit.links.judge.Fragments;
import io.github.catalogkit.links.page.MarkdownAnchors;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges links that need no network: files beside a page, addresses of mail (RFC 6068) and telephone numbers (RFC 3966). */
final class LocalLinks {

    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{M}\\p{N}-]{2,}");

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9*#().\\-]*[0-9][0-9*#().\\-]*");

    private final Optional<Path> folder;
    private final Optional<Path> root;
    private final LocalDate today;

    /**
     * Judges links of a list.
     *
     * @param list the file of the list; only that of a Markdown page has a folder that relative links start from
     */
    LocalLinks(Path list, LocalDate today) {
        Path file = list.toAbsolutePath().normalize();
        this.folder = Files.isRegularFile(file) && MarkdownAnchors.isFile(file.toString())
                ? Optional.of(file.resolveSibling(""))
                : Optional.empty();
        this.root = folder.flatMap(it -> Stream.iterate(it, at -> at != null, Path::getParent)
                .filter(at -> Files.exists(at.resolve(".git")))
                .findFirst());
        this.today = today;
    }

    LinkResult judge(String link) {
        String lower = link.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            return mail(link);
        } else if (lower.startsWith("tel:")) {
            String number = decoded(link.substring(4).split("[;?]", 2)[0]).replace(" ", "");
            return NUMBER.matcher(number).matches()
                    ? result(link, Verdict.OK, "")
                    : result(link, Verdict.DEAD, "it is not a telephone number, such as tel:+44-20-7946-0000");
        }
        return folder.map(it -> file(link, it))
                .orElseGet(() -> result(link, Verdict.UNCHECKED, "the page that it is relative to is not known"));
    }

    private LinkResult mail(String link) {
        String[] parts = link.substring("mailto:".length()).split("\\?", 2);
        if (parts[0].isEmpty() && parts.length > 1) {
            return result(link, Verdict.OK, "");
        }
        return Stream.of(parts[0].split(",", -1))
                .map(LocalLinks::decoded)
                .filter(address -> !ADDRESS.matcher(address.strip()).matches())
                .findFirst()
                .map(address -> result(link, Verdict.DEAD, "\"" + address + "\" is not an address of mail"))
                .orElseGet(() -> result(link, Verdict.OK, ""));
    }

    private LinkResult file(String link, Path from) {
        String[] parts = link.split("#", 2);
        String path = decoded(parts[0].split("\\?", 2)[0]);
        Path top = root.orElse(from);
        try {
            Path file = (path.startsWith("/") ? top.resolve(path.substring(1)) : from.resolve(path)).normalize();
            if (!file.startsWith(top) || (path.startsWith("/") && root.isEmpty())) {
                return result(link, Verdict.UNCHECKED, "it leads out of the repository");
            } else if (!Files.exists(file)) {
                return result(link, Verdict.DEAD, "there is no file \"" + path + "\"");
            }
            boolean anchored = parts.length > 1 && MarkdownAnchors.isFile(path) && Files.isRegularFile(file);
            return anchored && Fragments.isMissing("#" + parts[1], MarkdownAnchors.of(Files.readString(file)))
                    ? result(link, Verdict.SUSPICIOUS, "the file has no place \"#" + parts[1] + "\"")
                    : result(link, Verdict.OK, "");
        } catch (InvalidPathException | IOException e) {
            return result(link, Verdict.UNCHECKED, "the file cannot be read");
        }
    }

    private LinkResult result(String link, Verdict verdict, String reason) {
        return LinkResult.of(link, verdict, reason, Optional.empty(), List.of(), today);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
