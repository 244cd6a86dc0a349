package io.github.catalogkit.value;

import java.net.URI;

/**
 * An absolute {@code http} or {@code https} URL that every format can represent: ASCII without whitespace, and only
 * characters of RFC 3986.
 *
 * <p>A URL that RFC 3986, sections 2 and 3, allows is kept unchanged. Other characters are percent-encoded as in a browser
 * (WHATWG URL Standard, "percent-encoded bytes"), and a host outside ASCII is converted to its IDNA form (RFC 3490). A number
 * sign in a fragment is kept, which browsers do not encode although RFC 3986 does not allow it.
 *
 * @param value the URL as text
 */
public record WebAddress(String value) {

    /**
     * Makes a URL.
     *
     * @param value the URL as text
     * @throws MalformedValueException if {@link #of} would reject it
     */
    public WebAddress {
        value = WebAddressParser.parse(value);
    }

    /**
     * Parses a URL.
     *
     * @param text the text; surrounding whitespace is ignored
     * @return the URL
     * @throws MalformedValueException if the text is not an absolute {@code http} or {@code https} URL with a host, or if it
     *     has credentials, a control character, or a backslash before the end of the host
     */
    public static WebAddress of(String text) {
        return new WebAddress(text);
    }

    /** {@return the URL as a {@link URI}, in whose fragment number signs are percent-encoded} */
    public URI toUri() {
        int fragment = value.indexOf('#') + 1;
        return URI.create(
                value.substring(0, fragment) + value.substring(fragment).replace("#", "%23"));
    }

    /** Returns the URL as text. */
    @Override
    public String toString() {
        return value;
    }
}
