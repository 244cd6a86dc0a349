package io.github.catalogkit.rule.link;

import io.github.catalogkit.value.WebAddress;
import java.util.Locale;
import java.util.Set;

/**
 * The components of a URL (RFC 3986, section 3).
 *
 * @param scheme the scheme in lowercase
 * @param host the host in lowercase, without the port
 * @param port the port with the preceding colon, or an empty string
 * @param path the path
 * @param query the query without the question mark, or an empty string
 * @param fragment the fragment with the number sign, or an empty string
 */
record UrlParts(String scheme, String host, String port, String path, String query, String fragment) {

    private static final Set<String> CODE_HOSTS =
            Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "sr.ht", "git.sr.ht");

    static UrlParts of(WebAddress url) {
        String text = url.value();
        int start = text.indexOf("://") + 3;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        int hash = text.indexOf('#', end);
        String fragment = hash < 0 ? "" : text.substring(hash);
        String rest = text.substring(end, hash < 0 ? text.length() : hash);
        int question = rest.indexOf('?');
        String authority = text.substring(start, end);
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        return new UrlParts(
                text.substring(0, start - 3).toLowerCase(Locale.ROOT),
                (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT),
                colon < 0 ? "" : authority.substring(colon),
                question < 0 ? rest : rest.substring(0, question),
                question < 0 ? "" : rest.substring(question + 1),
                fragment);
    }

    /**
     * Returns a normalized form, which is equal for URLs of the same page as far as that is known without a request to the
     * server.
     */
    String normalized() {
        String site = host.startsWith("www.") ? host.substring(4) : host;
        String otherPort = port.equals(":") || port.equals(":80") || port.equals(":443") ? "" : port;
        String page = path.endsWith("/") ? path : withoutIndex(path);
        while (page.endsWith("/")) {
            page = page.substring(0, page.length() - 1);
        }
        if (CODE_HOSTS.contains(site)) {
            return site
                    + otherPort
                    + ofRepository(page)
                    + (query.isEmpty() ? "" : "?" + query)
                    + (fragment.length() > 1 && !fragment.equalsIgnoreCase("#readme") ? fragment : "");
        }
        return site + otherPort + page + (query.isEmpty() ? "" : "?" + query) + (fragment.length() > 1 ? fragment : "");
    }

    /** Returns the owner and name of a repository in lowercase, without the suffix {@code .git}. */
    private static String ofRepository(String page) {
        int owner = page.indexOf('/', 1);
        int name = owner < 0 ? -1 : page.indexOf('/', owner + 1);
        String repository = (name < 0 ? page : page.substring(0, name)).toLowerCase(Locale.ROOT);
        return (repository.endsWith(".git") ? repository.substring(0, repository.length() - 4) : repository)
                + (name < 0 ? "" : page.substring(name));
    }

    private static String withoutIndex(String path) {
        int slash = path.lastIndexOf('/');
        String file = path.substring(slash + 1).toLowerCase(Locale.ROOT);
        return switch (file) {
            case "index.html", "index.htm", "index.php", "default.htm", "default.html", "default.aspx" ->
                path.substring(0, slash + 1);
            default -> path;
        };
    }
}
