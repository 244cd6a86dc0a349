package io.github.catalogkit.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses the URL that a text means which is not a valid URL. */
final class UrlGuess {

    /** A host with a dot in it, and perhaps a path. */
    private static final String HOST_AND_REST = "((?:[\\w-]+\\.)+\\p{L}[\\w-]+(?::[0-9]+)?(?:[/?#]\\S*)?)";

    /** {@code git@github.com:owner/name}, which only Git understands. */
    private static final Pattern OF_GIT = Pattern.compile("(?:[\\w.-]+@)([\\w.-]+\\.[\\w-]+):(?![0-9]+/)/*(\\S+)");

    /** A valid URL: a host with a dot, and characters of RFC 3986. */
    private static final Pattern URL =
            Pattern.compile("https?://(?:[A-Za-z0-9-]+\\.)+[A-Za-z][A-Za-z0-9-]*(?::[0-9]{1,5})?"
                    + "(?:[/?#][A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]*)?");

    private static final Pattern FILE =
            Pattern.compile("(?i)https://[^/]+\\.(?:adoc|html?|java|json|md|pdf|png|rst|txt|xml)");

    private static final List<Pattern> FORMS = List.of(
            // a URL with something around it
            Pattern.compile("(?s)[^/?#@]*?(?<![\\w+.:-])(https?://[^\\s<>\"'`]+?)[)\\]>\"'`.,;]*(?:\\s(?!.*://).*)?"),
            // a scheme before a scheme
            Pattern.compile("(?i)https?:?/*https?:?/+" + HOST_AND_REST),
            // another scheme, as Git uses
            Pattern.compile("(?:scm:)?(?:git:|git\\+)?(?:ssh|git|https?)://(?:[\\w.-]+@)?" + HOST_AND_REST),
            // the schemes of feeds
            Pattern.compile("(?i)(?:feed|rss|podcast|itpc):(?:https?:)?/{0,2}" + HOST_AND_REST),
            // a misspelled scheme, or none
            Pattern.compile("(?i)(?:h[tx]{1,3}ps?|h?ttps?|https?|htps?)\\s*[:;]*\\s*/*\\s*" + HOST_AND_REST),
            Pattern.compile("/{0,3}" + HOST_AND_REST));

    private UrlGuess() {}

    /** Returns the URL that was probably meant. */
    static Optional<String> of(String written) {
        String text = written.replace('\\', '/');
        Matcher git = OF_GIT.matcher(text);
        Stream<String> texts = git.matches()
                ? Stream.of("https://" + git.group(1) + "/" + withoutGit(git.group(2)))
                : FORMS.stream()
                        .map(form -> form.matcher(text))
                        .filter(Matcher::matches)
                        .map(found -> found.group(1));
        return texts.map(UrlGuess::withScheme)
                .filter(guess ->
                        URL.matcher(guess).matches() && !FILE.matcher(guess).matches())
                .findFirst();
    }

    private static String withScheme(String text) {
        return text.contains("://") ? text : "https://" + text;
    }

    private static String withoutGit(String path) {
        return path.endsWith(".git") ? path.substring(0, path.length() - 4) : path;
    }
}
