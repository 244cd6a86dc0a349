package io.github.catalogkit.app.edit;

import io.github.catalogkit.value.WebAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Derives the title of a page from its URL. */
final class UrlTitle {

    private static final Set<String> CODE_HOSTS =
            Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "git.sr.ht", "gitee.com");

    /** A file name that says nothing about a page. */
    private static final Pattern INDEX = Pattern.compile("(?i)(index|default)\\.[a-z]+");

    private static final Pattern ENDING = Pattern.compile("(?i)\\.(html?|php|aspx?|jsp|md|pdf|txt)$");

    private UrlTitle() {}

    /** Returns the name of a repository on a code host, else the last part of the path, else the host. */
    static String of(WebAddress url) {
        URI uri = url.toUri();
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        List<String> path = Stream.of(
                        Optional.ofNullable(uri.getRawPath()).orElse("").split("/", -1))
                .map(UrlTitle::decoded)
                .filter(part -> !part.isEmpty() && !INDEX.matcher(part).matches())
                .toList();
        if (path.isEmpty()) {
            return host;
        } else if (CODE_HOSTS.contains(host) && path.size() > 1) {
            return path.get(repository(host, path)).replaceFirst("\\.git$", "");
        }
        return ENDING.matcher(path.get(path.size() - 1)).replaceFirst("");
    }

    /** Returns the position of the repository; GitLab has groups in groups, and a hyphen after the repository. */
    private static int repository(String host, List<String> path) {
        int hyphen = path.indexOf("-");
        int end = hyphen > 1 ? hyphen : path.size();
        return host.equals("gitlab.com") ? end - 1 : 1;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException e) {
            return part; // a percent sign that encodes nothing
        }
    }
}
