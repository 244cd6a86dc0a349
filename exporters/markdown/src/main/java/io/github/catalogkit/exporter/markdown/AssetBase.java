package io.github.catalogkit.exporter.markdown;

import java.util.regex.Pattern;

/**
 * Where the relative paths of pictures start from.
 *
 * @param base a folder or a web address; empty for the folder of the page
 */
record AssetBase(String base) {

    private static final Pattern ABSOLUTE = Pattern.compile("^(https?:/)?/", Pattern.CASE_INSENSITIVE);

    /** RFC 3986, section 4.2: a relative path whose first segment has a colon would be read as a scheme. */
    private static final Pattern LIKE_A_SCHEME = Pattern.compile("^[^/?#]*:");

    String resolve(String path) {
        if (ABSOLUTE.matcher(path).find()) {
            return path;
        } else if (base.isEmpty()) {
            return LIKE_A_SCHEME.matcher(path).find() ? "./" + path : path;
        }
        return base + (base.endsWith("/") ? "" : "/") + path;
    }
}
