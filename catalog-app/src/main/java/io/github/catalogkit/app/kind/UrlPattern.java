package io.github.catalogkit.app.kind;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A host and the start of a path, such as {@code arxiv.org/abs}.
 *
 * <p>The host includes its subdomains; {@code *.medium.com} is only these, {@code blog.*} a host with this first label, and
 * {@code *} any host. In the path,
 * {@code *} is one or more characters of a segment, {@code #} is a digit, and {@code $} is the end. A pattern without a host,
 * such as {@code .pdf}, is the end of a path.
 */
final class UrlPattern {

    private static final String ANY = "*";

    private final String host;
    private final Pattern path;
    private final String name;

    private UrlPattern(String host, Pattern path, String name) {
        this.host = host;
        this.path = path;
        this.name = name;
    }

    static UrlPattern of(String text) {
        if (text.startsWith(".")) {
            return new UrlPattern(ANY, Pattern.compile(".*" + Pattern.quote(text)), text);
        }
        int slash = text.indexOf('/');
        String host = slash < 0 ? text : text.substring(0, slash);
        String path = slash < 0 ? "" : text.substring(slash);
        return new UrlPattern(
                host, Pattern.compile(regex(path)), host.equals(ANY) ? "URL path" : host.replaceFirst("^\\*\\.", ""));
    }

    private static String regex(String path) {
        return path.chars().mapToObj(UrlPattern::regex).collect(Collectors.joining())
                + (path.endsWith("$") ? "" : "(?:/.*)?");
    }

    private static String regex(int character) {
        return switch (character) {
            case '*' -> "[^/]+";
            case '#' -> "[0-9]";
            case '$' -> "/?";
            default -> Pattern.quote(Character.toString(character));
        };
    }

    /** Returns how messages name the pattern: by its host, if it has one. */
    String name() {
        return name;
    }

    boolean matches(UrlLocation url) {
        return matchesHost(url.host()) && path.matcher(url.path()).matches();
    }

    private boolean matchesHost(String other) {
        if (host.endsWith(".*")) {
            return other.startsWith(host.substring(0, host.length() - 1));
        } else if (host.startsWith("*.")) {
            return other.endsWith(host.substring(1));
        }
        return host.equals(ANY) || other.equals(host) || other.endsWith("." + host);
    }
}
