package io.github.catalogkit.reader.markdown.text;

import java.util.regex.Pattern;

/** Text in HTML. */
public final class Html {

    private static final Pattern TAG = Pattern.compile("<[^>]*+>");

    private Html() {}

    /** Returns the text between the tags, as plain text. */
    public static String plain(String html) {
        return unescaped(TAG.matcher(html).replaceAll(""));
    }

    /** Returns a text or the value of an attribute as plain text. */
    public static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }
}
