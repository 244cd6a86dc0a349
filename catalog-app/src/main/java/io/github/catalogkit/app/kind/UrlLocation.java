package io.github.catalogkit.app.kind;

import io.github.catalogkit.value.WebAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The host and the path of a URL in lowercase. Those of an archived page are the original ones.
 *
 * @param host the host, without {@code www.}
 * @param path the path, without query and fragment
 */
record UrlLocation(String host, String path) {

    private static final Pattern ARCHIVED =
            Pattern.compile("https?://web\\.archive\\.org/web/[0-9]+[a-z_]*/(?=https?://)");

    static UrlLocation of(WebAddress url) {
        String original = ARCHIVED.matcher(url.value()).replaceFirst("");
        String rest = original.substring(original.indexOf("://") + 3)
                .replaceFirst("[?#].*", "")
                .toLowerCase(Locale.ROOT);
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        return new UrlLocation(
                host.replaceFirst("^www\\.", "").replaceFirst(":[0-9]*$", ""), slash < 0 ? "" : rest.substring(slash));
    }
}
