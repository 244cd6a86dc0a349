package io.github.catalogkit.exporter.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a file as a relative reference of RFC 3986, section 4.2. */
final class FileLink {

    private FileLink() {}

    /** Percent-encodes all but the unreserved characters of section 2.3, so that nothing reads as another part. */
    static String to(String fileName) {
        StringBuilder reference = new StringBuilder(fileName.length());
        for (byte octet : fileName.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                reference.append((char) octet);
            } else {
                reference.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return reference.toString();
    }

    private static boolean isUnreserved(byte octet) {
        return octet > 0 && (Character.isLetterOrDigit(octet) || "-._~".indexOf(octet) >= 0);
    }
}
