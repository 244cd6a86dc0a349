package io.github.catalogkit.value;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parser of {@link WebAddress}, which percent-encodes characters that browsers encode. */
final class WebAddressParser {

    private static final String HELP = "write an absolute http or https URL such as https://example.org/";

    /** The characters of RFC 3986, sections 2.2 and 2.3, without letters and digits. */
    private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

    private static final List<String> SCHEMES = List.of("https://", "http://");

    /** The scheme of RFC 3986, section 3.1, which a port does not follow. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?![0-9])");

    private static final String HEX = "0123456789ABCDEF";

    private WebAddressParser() {}

    static String parse(String text) {
        if (isClean(text)) {
            return text;
        }
        requireNoControlCharacter(text);
        String address = text.strip();
        int start = endOfScheme(address);
        int end = endOfAuthority(address, start);
        String authority = address.substring(start, end);
        if (address.startsWith("//", end) && isScheme(authority)) {
            throw malformed("has two schemes", address);
        }
        String rest = encode(address.substring(end));
        return address.substring(0, start) + checkAuthority(authority) + rest;
    }

    private static void requireNoControlCharacter(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isISOControl(text.charAt(index))) {
                throw new MalformedValueException("has a line break or another control character", HELP);
            }
        }
    }

    private static int endOfScheme(String address) {
        for (String scheme : SCHEMES) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                return scheme.length();
            }
        }
        throw malformed("is not a valid URL" + reason(address), address);
    }

    private static String reason(String address) {
        if (SCHEMES.stream().anyMatch(address::contains)) {
            return ": there is other text around it";
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.lookingAt()) {
            return ": the scheme is \"" + scheme.group(1) + "\"";
        }
        return address.startsWith("/") && !address.startsWith("//") ? "" : ": the scheme is missing";
    }

    private static boolean isScheme(String authority) {
        String name = authority.endsWith(":") ? authority.substring(0, authority.length() - 1) : authority;
        return name.equalsIgnoreCase("http") || name.equalsIgnoreCase("https");
    }

    private static MalformedValueException malformed(String message, String address) {
        return UrlGuess.of(address)
                .map(guess -> MalformedValueException.meant(message, guess))
                .orElseGet(() -> new MalformedValueException(message, HELP));
    }

    private static int endOfAuthority(String address, int start) {
        int index = start;
        while (index < address.length() && "/?#".indexOf(address.charAt(index)) < 0) {
            index++;
        }
        return index;
    }

    private static String checkAuthority(String authority) {
        if (authority.indexOf('\\') >= 0) {
            throw new MalformedValueException(
                    "has a backslash before the end of its host, where browsers and Java read different hosts", HELP);
        }
        if (authority.indexOf('@') >= 0) {
            throw new MalformedValueException(
                    "contains a user name or password, which a list must not publish",
                    "remove \"" + authority.substring(0, authority.lastIndexOf('@') + 1) + "\"");
        }
        int colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        if (!isPort(port)) {
            throw new MalformedValueException(
                    "has the invalid port \"" + port + "\"", "write a number from 0 to 65535");
        }
        return checkHost(host) + authority.substring(host.length());
    }

    private static boolean isPort(String port) {
        return port.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && port.length() <= 5
                && (port.isEmpty() || Integer.parseInt(port) <= 65_535);
    }

    private static String checkHost(String host) {
        if (host.startsWith("[") && host.endsWith("]") && host.length() > 2) {
            if (host.substring(1, host.length() - 1)
                    .chars()
                    .allMatch(c -> HEX.indexOf(Character.toUpperCase(c)) >= 0 || c == ':' || c == '.')) {
                return host;
            }
            throw new MalformedValueException("has the host \"" + host + "\", which is not a valid IPv6 address", HELP);
        }
        String ascii = toAscii(host);
        boolean named = ascii.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
        if (ascii.isEmpty() || !named || ascii.startsWith(".") || ascii.contains("..")) {
            throw new MalformedValueException(
                    ascii.isEmpty() ? "has no host" : "has the invalid host \"" + host + "\"", HELP);
        }
        return ascii;
    }

    private static String toAscii(String host) {
        if (host.chars().allMatch(character -> character < 0x80)) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            throw new MalformedValueException("has the invalid host \"" + host + "\"", HELP);
        }
    }

    private static String encode(String rest) {
        StringBuilder encoded = new StringBuilder(rest.length());
        boolean path = true;
        for (int index = 0; index < rest.length(); ) {
            int character = rest.codePointAt(index);
            int width = Character.charCount(character);
            boolean kept = isLetterOrDigit(character) || ALLOWED.indexOf(character) >= 0;
            if (character == '%') {
                kept = isEscape(rest, index);
            } else if (character >= 0xD800 && character <= 0xDFFF) {
                throw new MalformedValueException("has one half of a surrogate pair", HELP);
            }
            path &= character != '?' && character != '#';
            if (kept) {
                encoded.appendCodePoint(character);
            } else if (character == '\\' && path) {
                encoded.append('/');
            } else {
                for (byte octet : rest.substring(index, index + width).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
                }
            }
            index += width;
        }
        return encoded.toString();
    }

    /** Returns whether this is a URL in the most frequent form, which needs no encoding. */
    private static boolean isClean(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        if (text.startsWith("http", start)) {
            return false; // perhaps a second scheme
        }
        int index = start;
        while (index < text.length() && isLetterOrDigit(text.charAt(index))) {
            index++;
        }
        boolean path = false;
        boolean clean = index > start;
        for (; clean && index < text.length(); index++) {
            char character = text.charAt(index);
            path |= character == '/';
            clean = isLetterOrDigit(character)
                    || character == '-'
                    || character == '/'
                    || (character == '.' && (path || text.charAt(index - 1) != '.'))
                    || (path && "_?=&".indexOf(character) >= 0);
        }
        return clean;
    }

    private static boolean isEscape(String text, int index) {
        return index + 2 < text.length()
                && Character.digit(text.charAt(index + 1), 16) >= 0
                && Character.digit(text.charAt(index + 2), 16) >= 0;
    }

    private static boolean isLetterOrDigit(int character) {
        return isIn('a', character, 'z') || isIn('A', character, 'Z') || isIn('0', character, '9');
    }

    private static boolean isIn(char first, int character, char last) {
        return character >= first && character <= last;
    }
}
