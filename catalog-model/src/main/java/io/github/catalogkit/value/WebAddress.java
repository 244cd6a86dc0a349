package io.github.catalogkit.value;

import java.net.URI;

/**
 * An absolute {@code http} or {@code https} address, in the form that every format can carry: ASCII only, no white
 * space, nothing that Markdown, BibTeX or XML would read as its own syntax beyond RFC 3986.
 *
 * <p>An address that RFC 3986 (section 2 and 3) allows is kept to the letter. A character that it does not allow is
 * percent-encoded as a browser would (WHATWG URL, "percent-encoded bytes"), and a host outside ASCII is written in its
 * IDNA form (RFC 3490).
 *
 * @param value the address as text
 */
public record WebAddress(String value) {

    /**
     * Makes an address.
     *
     * @param value the address as text
     * @throws MalformedValueException if {@link #of} would refuse it
     */
    public WebAddress {
        value = WebAddressParser.parse(value);
    }

    /**
     * {@return the URL that the text is}
     *
     * @param text the address as somebody wrote it; whitespace around it does not count
     * @throws MalformedValueException if the text is not an absolute {@code http} or {@code https} address with a host,
     *     or if it holds credentials, a control character, or a backslash before the end of the host
     */
    public static WebAddress of(String text) {
        return new WebAddress(text);
    }

    /** {@return the address as the JDK's own type} */
    public URI toUri() {
        return URI.create(value);
    }

    /** Returns the address as text. */
    @Override
    public String toString() {
        return value;
    }
}
