package io.github.catalogkit.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The destination of a link (CommonMark 0.31, section 6.3). */
final class LinkDestination {

    /** The start of a character reference (section 2.5). */
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    /** Characters that a destination without angle brackets cannot have, or with which one in angle brackets starts. */
    private static final Pattern ENCODED = Pattern.compile("[\\p{Cntrl}\\p{Z}<>]");

    private static final Pattern PARENTHESIS = Pattern.compile("[()]");

    /** The number of levels of parentheses that parsers must support. */
    private static final int DEEPEST_PARENTHESIS = 32;

    private LinkDestination() {}

    static String write(String address) {
        if (isPlain(address)) {
            return address;
        }
        String encoded = ENCODED.matcher(address).replaceAll(found -> percentEncoded(found.group()));
        String escaped = REFERENCE.matcher(encoded.replace("\\", "\\\\")).replaceAll("&amp;");
        return parenthesesPair(escaped) ? escaped : PARENTHESIS.matcher(escaped).replaceAll("\\\\$0");
    }

    private static boolean isPlain(String address) {
        for (int index = 0; index < address.length(); index++) {
            char character = address.charAt(index);
            boolean plain = switch (character) {
                case '<', '>', '\\', '&', '(', ')' -> false;
                default -> character > ' ' && character < 0x7F;
            };
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String percentEncoded(String characters) {
        byte[] octets = characters.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, octets.length)
                .mapToObj(index -> String.format(Locale.ROOT, "%%%02X", octets[index]))
                .collect(Collectors.joining());
    }

    private static boolean parenthesesPair(String address) {
        int open = 0;
        for (int index = 0; index < address.length(); index++) {
            open += switch (address.charAt(index)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
            if (open < 0 || open > DEEPEST_PARENTHESIS) {
                return false;
            }
        }
        return open == 0;
    }
}
