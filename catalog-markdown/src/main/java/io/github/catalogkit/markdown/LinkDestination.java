package io.github.catalogkit.markdown;

import java.util.regex.Pattern;

/** The destination of a link, CommonMark 0.31 section 6.3. */
final class LinkDestination {

    /** What section 2.5 would read as a character reference. */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private LinkDestination() {}

    static String write(String address) {
        String escaped = REFERENCE.matcher(address).replaceAll("&amp;");
        return parenthesesPair(escaped) ? escaped : escaped.replace("(", "%28").replace(")", "%29");
    }

    private static boolean parenthesesPair(String address) {
        int open = 0;
        for (int index = 0; index < address.length() && open >= 0; index++) {
            open += switch (address.charAt(index)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
        }
        return open == 0;
    }
}
