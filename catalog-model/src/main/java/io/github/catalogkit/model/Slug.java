package io.github.catalogkit.model;

import io.github.catalogkit.text.MalformedValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of every identity: small ASCII letters and digits in words joined by hyphens, such as {@code open-vswitch}. */
public final class Slug {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Where a word of a class name ends and the next begins. */
    private static final Pattern WORD_BREAK = Pattern.compile("_+"
            + "|(?<=[a-z0-9])(?=[A-Z])" // projectCalico
            + "|(?<=[A-Z])(?=[A-Z][a-z])" // HTTPServer
            + "|(?<=[A-Za-z])(?=[0-9]{2})"); // networking101, but ipv6

    private Slug() {}

    /**
     * Returns the text if it has the form of an identity.
     *
     * @throws MalformedValueException if it has not
     */
    public static String require(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new MalformedValueException(
                    "is no identity; expected small ASCII letters and digits in words joined by hyphens, such as"
                            + " open-vswitch");
        }
        return text;
    }

    /**
     * Returns the identity that a class name gives: {@code OpenVswitch} is {@code open-vswitch}, {@code Networking101}
     * is {@code networking-101}, {@code Ipv6} is {@code ipv6}.
     *
     * <p>A run of two or more digits is a word of its own.
     *
     * @throws MalformedValueException if the name holds a letter outside ASCII, or none at all
     */
    public static String ofClassName(String simpleName) {
        return require(WORD_BREAK
                .matcher(simpleName)
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^-|-$", ""));
    }
}
