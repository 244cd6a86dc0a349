package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.url.LinkUrl;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page to which a link redirects.
 *
 * @param link the link
 * @param end the URL of the page
 */
record Landing(LinkUrl link, LinkUrl end) {

    private static final String INDEX = "(?:index|default|home|main)(?:\\.[a-z]{2,5})?";

    private static final String LANGUAGE = "[a-z]{2}(?:[-_][a-z]{2,4})?";

    private static final Pattern HOME = Pattern.compile("/(?:" + LANGUAGE + "/?)?(?:" + INDEX + "/?)?");

    /** A segment without which a path leads to the same. */
    private static final Pattern NEEDLESS =
            Pattern.compile(INDEX + "|" + LANGUAGE + "|latest|stable|current|readme(?:\\.[a-z]+)?");

    private static final Pattern LOGIN = Pattern.compile(
            "(?:^|.*[/._-])(?:log-?in|sign-?in|sign_in|logon|sso|auth|oauth2?|authorize|authenticate|authentication|cas|saml2?"
                    + "|wp-login\\.php|login\\.[a-z]+|signin\\.[a-z]+)(?:[/._-].*|$)");

    private static final Pattern ERROR = Pattern.compile(
            ".*/(?:error[-_]?)?(?:404|not[-_]?found|page[-_]?not[-_]?found|notfound)(?:[-_]error)?(?:\\.[a-z]{2,5})?/?");

    /** Returns what is wrong with the page, if its URL alone says so. */
    Optional<String> problem(boolean forGood) {
        String path = path(end);
        if (ERROR.matcher(path).matches() && !ERROR.matcher(path(link)).matches()) {
            return Optional.of("redirects to an error page");
        } else if (isHome(end) && !isHome(link) && !isMovedSite(forGood)) {
            return Optional.of(
                    isSameSite() ? "redirects to the home page" : "redirects to the home page of another site");
        } else if (isSameSite() && isAbove()) {
            return Optional.of("redirects to a page above");
        }
        return Optional.empty();
    }

    /** Returns whether the redirect asks to sign in. */
    boolean isLogin() {
        return LOGIN.matcher(path(end)).matches() && !LOGIN.matcher(path(link)).matches();
    }

    private static String path(LinkUrl url) {
        return url.path().toLowerCase(Locale.ROOT);
    }

    private static boolean isHome(LinkUrl url) {
        return url.query().isEmpty() && HOME.matcher(path(url)).matches();
    }

    /** Returns whether a directory, such as that of a project, has got a site of its own. */
    private boolean isMovedSite(boolean forGood) {
        return forGood
                && !isSameSite()
                && segments(link).size() == 1
                && link.path().indexOf('.') < 0;
    }

    private boolean isSameSite() {
        return site(link).equals(site(end));
    }

    private static String site(LinkUrl url) {
        return url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    }

    private boolean isAbove() {
        List<String> from = segments(link);
        List<String> to = segments(end);
        return to.size() < from.size()
                && from.subList(0, to.size()).equals(to)
                && end.query().isEmpty()
                && from.subList(to.size(), from.size()).stream()
                        .anyMatch(segment -> !NEEDLESS.matcher(segment).matches());
    }

    private static List<String> segments(LinkUrl url) {
        return Arrays.stream(path(url).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
