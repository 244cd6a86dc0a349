package io.github.catalogkit.links.url;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.WebAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The components of an {@code http} or {@code https} URL (RFC 3986, section 3), normalized as far as browsers do before a
 * request.
 *
 * @param scheme the scheme in lowercase
 * @param authority the host in lowercase, with the port unless it is the default
 * @param path the path without dot segments, at least a slash
 * @param query the query with the question mark, or an empty string
 * @param fragment the fragment with the number sign, or an empty string
 */
public record LinkUrl(String scheme, String authority, String path, String query, String fragment) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    /**
     * {@return the components of a URL; empty if it is not a valid {@code http} or {@code https} URL without credentials}
     *
     * @param text the URL
     */
    public static Optional<LinkUrl> parse(String text) {
        String value;
        try {
            value = WebAddress.of(text).value();
        } catch (MalformedValueException e) {
            return Optional.empty();
        }
        int start = value.indexOf("://") + 3;
        int end = start;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        int hash = value.indexOf('#', end);
        String rest = value.substring(end, hash < 0 ? value.length() : hash);
        int question = rest.indexOf('?');
        String scheme = value.substring(0, start - 3).toLowerCase(Locale.ROOT);
        return Optional.of(new LinkUrl(
                scheme,
                withoutDefaultPort(scheme, value.substring(start, end).toLowerCase(Locale.ROOT)),
                withoutDots(question < 0 ? rest : rest.substring(0, question)),
                question < 0 ? "" : rest.substring(question),
                hash < 0 ? "" : value.substring(hash)));
    }

    private static String withoutDefaultPort(String scheme, String authority) {
        String usual = scheme.equals("http") ? ":80" : ":443";
        if (authority.endsWith(usual)) {
            return authority.substring(0, authority.length() - usual.length());
        }
        return authority.endsWith(":") ? authority.substring(0, authority.length() - 1) : authority;
    }

    /** Removes dot segments (RFC 3986, section 5.2.4), but keeps empty ones. */
    private static String withoutDots(String path) {
        if (!path.startsWith("/")) {
            return "/" + path;
        } else if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int index = 0; index < segments.length; index++) {
            boolean last = index == segments.length - 1;
            switch (segments[index]) {
                case "." -> {
                    if (last) {
                        kept.addLast("");
                    }
                }
                case ".." -> {
                    kept.pollLast();
                    if (last) {
                        kept.addLast("");
                    }
                }
                default -> kept.addLast(segments[index]);
            }
        }
        return "/" + String.join("/", kept);
    }

    /**
     * {@return what a reference in an answer of this URL leads to (RFC 3986, section 5.2); empty if it is not a valid {@code
     * http} or {@code https} URL}
     *
     * @param reference an absolute or relative reference, in which any character may be unescaped
     */
    public Optional<LinkUrl> resolve(String reference) {
        String to = withSlashes(reference.strip());
        if (to.startsWith("//")) {
            return parse(scheme + ":" + to);
        } else if (SCHEME.matcher(to).matches()) {
            return parse(to);
        } else if (to.startsWith("/")) {
            return parse(origin() + to);
        } else if (to.startsWith("?")) {
            return parse(origin() + path + to);
        } else if (to.isEmpty() || to.startsWith("#")) {
            return parse(origin() + path + query + to);
        }
        return parse(origin() + path.substring(0, path.lastIndexOf('/') + 1) + to);
    }

    /** Returns a reference with the slashes that browsers read instead of backslashes, except in the query and fragment. */
    private static String withSlashes(String reference) {
        int end = 0;
        while (end < reference.length() && "?#".indexOf(reference.charAt(end)) < 0) {
            end++;
        }
        return reference.substring(0, end).replace('\\', '/') + reference.substring(end);
    }

    /** {@return the scheme, host and port, such as {@code https://example.org}} */
    public String origin() {
        return scheme + "://" + authority;
    }

    /** {@return the host without the port} */
    public String host() {
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        return colon < 0 ? authority : authority.substring(0, colon);
    }

    /** {@return this URL without its fragment, which is what is asked for} */
    public LinkUrl page() {
        return withFragment("");
    }

    /**
     * {@return this URL with another fragment}
     *
     * @param other the fragment with the number sign, or an empty string
     */
    public LinkUrl withFragment(String other) {
        return new LinkUrl(scheme, authority, path, query, other);
    }

    /**
     * {@return this URL with another path and no query or fragment}
     *
     * @param other the path
     */
    public LinkUrl withPath(String other) {
        return new LinkUrl(scheme, authority, other, "", "");
    }

    /** {@return this URL with the scheme {@code https} and its default port} */
    public LinkUrl secure() {
        return new LinkUrl("https", authority, path, query, fragment);
    }

    /** {@return the URI to ask for, in which Java allows fewer characters than browsers} */
    public URI uri() {
        return URI.create(origin() + path.replace("[", "%5B").replace("]", "%5D") + query);
    }

    /** Returns the URL as text. */
    @Override
    public String toString() {
        return origin() + path + query + fragment;
    }
}
