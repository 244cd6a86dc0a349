package io.github.catalogkit.links.project;

import io.github.catalogkit.links.url.LinkUrl;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host of repositories, with the API of GitHub or that of Gitea and Forgejo, which is the same as far as it is used here.
 *
 * @param site the URL of its pages, such as {@code https://github.com}
 * @param api the URL of its API
 * @param token the token for the API, if there is one
 */
public record CodeHost(String site, String api, Optional<String> token) {

    private static final Pattern REPOSITORY = Pattern.compile("/([A-Za-z0-9_.-]+)/([A-Za-z0-9_.-]+?)(?:\\.git)?/?");

    private static final List<String> NOT_OWNERS = List.of(
            "about",
            "apps",
            "collections",
            "contact",
            "customer-stories",
            "enterprise",
            "explore",
            "features",
            "login",
            "marketplace",
            "notifications",
            "orgs",
            "pricing",
            "readme",
            "search",
            "security",
            "settings",
            "site",
            "sponsors",
            "stars",
            "team",
            "topics",
            "trending",
            "user",
            "users");

    /**
     * {@return the bundled hosts}
     *
     * @param githubToken the token for GitHub, if there is one
     */
    public static List<CodeHost> usual(Optional<String> githubToken) {
        return List.of(
                new CodeHost("https://github.com", "https://api.github.com", githubToken),
                new CodeHost("https://codeberg.org", "https://codeberg.org/api/v1", Optional.empty()));
    }

    /**
     * {@return the owner and the name of the repository whose page a URL is}
     *
     * @param url the URL
     */
    public Optional<String> repository(String url) {
        return LinkUrl.parse(url).filter(this::isHere).flatMap(link -> {
            Matcher matcher = REPOSITORY.matcher(link.path());
            return matcher.matches() && !NOT_OWNERS.contains(matcher.group(1))
                    ? Optional.of(matcher.group(1) + "/" + matcher.group(2))
                    : Optional.empty();
        });
    }

    private boolean isHere(LinkUrl link) {
        String host = link.authority().startsWith("www.") ? link.authority().substring(4) : link.authority();
        return LinkUrl.parse(site).filter(it -> it.authority().equals(host)).isPresent();
    }
}
