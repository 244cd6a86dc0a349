package io.github.catalogkit.markdown;

import java.util.regex.Pattern;

/** Plain text as HTML, and HTML as plain text. */
public final class HtmlText {

    /** What HTML reads as another character. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private HtmlText() {}

    /**
     * {@return plain text between tags}
     *
     * @param plain the text
     */
    public static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * {@return plain text as the value of an attribute, such as a URL, in which an ampersand is seldom escaped}
     *
     * @param plain the text
     */
    public static String attribute(String plain) {
        return REFERENCE
                .matcher(plain)
                .replaceAll("&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /**
     * {@return the text between tags as plain text}
     *
     * @param html a part of a file
     */
    public static String plain(String html) {
        return unescaped(TAG.matcher(html).replaceAll(""));
    }

    /**
     * {@return a text or the value of an attribute as plain text}
     *
     * @param html the text without tags
     */
    public static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
