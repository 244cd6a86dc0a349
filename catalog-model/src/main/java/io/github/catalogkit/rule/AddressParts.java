package io.github.catalogkit.rule;

import io.github.catalogkit.model.WebAddress;
import java.util.Locale;

/**
 * The parts of an address (RFC 3986, section 3).
 *
 * @param scheme the scheme in small letters
 * @param host the host in small letters, without the port
 * @param port the port with the colon in front, or nothing
 * @param path the path
 * @param query the query without the question mark, or nothing
 * @param fragment the fragment with the number sign, or nothing
 */
record AddressParts(String scheme, String host, String port, String path, String query, String fragment) {

    static AddressParts of(WebAddress address) {
        String text = address.value();
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
        return new AddressParts(
                text.substring(0, start - 3).toLowerCase(Locale.ROOT),
                (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT),
                colon < 0 ? "" : authority.substring(colon),
                question < 0 ? rest : rest.substring(0, question),
                question < 0 ? "" : rest.substring(question + 1),
                fragment);
    }

    /** What is the same for two addresses that lead to one page, as far as can be told without asking the server. */
    String compared() {
        String site = host.startsWith("www.") ? host.substring(4) : host;
        String elsewhere = port.equals(":") || port.equals(":80") || port.equals(":443") ? "" : port;
        String page = path.endsWith("/") ? path : withoutIndex(path);
        while (page.endsWith("/")) {
            page = page.substring(0, page.length() - 1);
        }
        return site + elsewhere + page + (query.isEmpty() ? "" : "?" + query) + (fragment.length() > 1 ? fragment : "");
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
