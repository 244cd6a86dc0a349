package io.github.catalogkit.links.judge;

import io.github.catalogkit.links.url.LinkUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The cookies of one chain of redirects (RFC 6265, without dates).
 *
 * @param cookies the cookies, the newest last
 */
record Cookies(List<Cookie> cookies) {

    /**
     * A cookie.
     *
     * @param host the host to which it is sent
     * @param domain whether it is sent to the subdomains of the host, too
     * @param path the start of the paths to which it is sent
     */
    record Cookie(String name, String value, String host, boolean domain, String path, boolean secure) {

        boolean isFor(LinkUrl url) {
            boolean hosts = url.host().equals(host) || (domain && url.host().endsWith("." + host));
            boolean within = path.equals("/")
                    || url.path().equals(path)
                    || url.path().startsWith(path.endsWith("/") ? path : path + "/");
            return hosts && within && (!secure || url.scheme().equals("https"));
        }

        boolean replaces(Cookie other) {
            return name.equals(other.name) && host.equals(other.host) && path.equals(other.path);
        }
    }

    Cookies {
        cookies = List.copyOf(cookies);
    }

    static Cookies none() {
        return new Cookies(List.of());
    }

    /** Returns these cookies with those that an answer sets; what is not a cookie is ignored, as browsers do. */
    Cookies with(LinkUrl url, List<String> headers) {
        List<Cookie> all = new ArrayList<>(cookies);
        for (String header : headers) {
            String[] parts = header.split(";", -1);
            int equals = parts[0].indexOf('=');
            String name = equals < 1 ? "" : parts[0].substring(0, equals).strip();
            if (name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                Cookie cookie = cookie(name, parts[0].substring(equals + 1).strip(), parts, url);
                if (cookie.isFor(url.withPath(cookie.path())) && cookie.value().matches("[\\x21-\\x7E]*")) {
                    all.removeIf(cookie::replaces);
                    all.add(cookie);
                }
            }
        }
        return new Cookies(all);
    }

    private static Cookie cookie(String name, String value, String[] parts, LinkUrl url) {
        String host = url.host();
        boolean domain = false;
        String path = "/";
        boolean secure = false;
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] attribute = part.split("=", 2);
            String given = attribute.length > 1 ? attribute[1].strip() : "";
            switch (attribute[0].strip().toLowerCase(Locale.ROOT)) {
                case "domain" -> {
                    host = given.startsWith(".") ? given.substring(1) : given;
                    domain = true;
                }
                case "path" -> path = given.startsWith("/") ? given : "/";
                case "secure" -> secure = true;
                default -> {}
            }
        }
        // A cookie for a whole top-level domain would reach other sites.
        boolean wide = domain && host.indexOf('.') < 0;
        return new Cookie(
                name, value, wide ? url.host() : host.toLowerCase(Locale.ROOT), domain && !wide, path, secure);
    }

    /** Returns the value of the header {@code Cookie}; empty if none is for the URL. */
    String header(LinkUrl url) {
        return Stream.of(cookies)
                .flatMap(List::stream)
                .filter(cookie -> cookie.isFor(url))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
    }
}
