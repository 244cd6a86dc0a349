package io.github.catalogkit.exporter.bibtex;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Addresses and identifiers as BibTeX carries them: no escapes of TeX, since readers would keep them, and
 * percent-encoded (RFC 3986, section 2.1) what would break the field or get lost in it.
 */
final class VerbatimText {

    private static final String UNSAFE = "{}\\ ";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private VerbatimText() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character < 0x80 && UNSAFE.indexOf(character) < 0) {
                encoded.append((char) character);
            } else {
                for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(octet));
                }
            }
        });
        return encoded.toString();
    }
}
