package io.github.catalogkit.links.project;

import io.github.catalogkit.links.url.LinkUrl;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host of repositories, whose API follows from its URL: that of GitLab ends with {@code /api/v4}, and that of GitHub with
 * anything that Gitea and Forgejo do not use.
 *
 * @param site the URL of its pages, such as {@code https://github.com}
 * @param api the URL of its API
 * @param token the token for the API, if there is one
 */
public record CodeHost(String site, String api, Optional<String> token) {

    private static final Pattern REPOSITORY = Pattern.compile("/([A-Za-z0-9_.-]+)/([A-Za-z0-9_.-]+?)(?:\\.git)?/?");

    /** Groups of GitLab have groups, and pages within a project are after a hyphen. */
    private static final Pattern PROJECT = Pattern.compile("/([A-Za-z0-9_.-]+)((?:/[A-Za-z0-9_.-]+)+?)(?:\\.git)?/?");

    private static final String GITLAB = "/api/v4";

    private static final String GITEA = "/api/v1";

    /** The API of GitHub Enterprise Server, beside which the one for many repositories is. */
    private static final String ENTERPRISE = "/v3";

    private static final List<String> NOT_OWNERS = List.of(
            "about",
            "apps",
            "collections",
            "contact",
            "customer-stories",
            "enterprise",
            "explore",
            "features",
            "groups",
            "help",
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
     * @param gitlabToken the token for GitLab, if there is one
     */
    public static List<CodeHost> usual(Optional<String> githubToken, Optional<String> gitlabToken) {
        return List.of(
                new CodeHost("https://github.com", "https://api.github.com", githubToken),
                new CodeHost("https://gitlab.com", "https://gitlab.com/api/v4", gitlabToken),
                new CodeHost("https://codeberg.org", "https://codeberg.org/api/v1", Optional.empty()));
    }

    /**
     * {@return the owner and the name of the repository whose page a URL is}
     *
     * @param url the URL
     */
    public Optional<String> repository(String url) {
        return LinkUrl.parse(url).filter(this::isHere).flatMap(link -> {
            Matcher matcher = (isGitLab() ? PROJECT : REPOSITORY).matcher(link.path());
            return matcher.matches()
                            && !NOT_OWNERS.contains(matcher.group(1))
                            && !link.path().contains("/-/")
                    ? Optional.of(matcher.group(1) + "/" + matcher.group(2).replaceFirst("^/", ""))
                    : Optional.empty();
        });
    }

    private boolean isHere(LinkUrl link) {
        String host = link.authority().startsWith("www.") ? link.authority().substring(4) : link.authority();
        return LinkUrl.parse(site).filter(it -> it.authority().equals(host)).isPresent();
    }

    private boolean isGitLab() {
        return api.endsWith(GITLAB);
    }

    /** Returns the URL that says what the host knows of a repository. */
    Optional<LinkUrl> address(String repository) {
        return LinkUrl.parse(
                isGitLab()
                        ? api + "/projects/" + URLEncoder.encode(repository, StandardCharsets.UTF_8)
                        : api + "/repos/" + repository);
    }

    /** Returns the URL that answers for many repositories at once, which GitHub only does for a token. */
    Optional<LinkUrl> addressOfMany() {
        if (token.isEmpty() || isGitLab() || api.endsWith(GITEA)) {
            return Optional.empty();
        }
        String base = api.endsWith(ENTERPRISE) ? api.substring(0, api.length() - ENTERPRISE.length()) : api;
        return LinkUrl.parse(base + "/graphql");
    }

    Map<String, String> headers() {
        return token.map(it -> Map.of("Accept", "application/json", "Authorization", "Bearer " + it))
                .orElseGet(() -> Map.of("Accept", "application/json"));
    }
}
