package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.value.Image;
import java.util.regex.Pattern;

/** The cover of the companion book, below a thematic break. */
final class CoverImage {

    private static final Pattern ABSOLUTE = Pattern.compile("^(https?:/)?/", Pattern.CASE_INSENSITIVE);

    /** A relative path whose first segment would be read as a scheme (RFC 3986, section 4.2). */
    private static final Pattern LIKE_A_SCHEME = Pattern.compile("^[^/?#]*:");

    private CoverImage() {}

    /**
     * Returns the image as Markdown.
     *
     * @param base the directory or URL of relative paths; empty for the directory of the file
     */
    static String of(Image cover, String base) {
        return "---\n\n![" + InlineMarkdown.write(cover.description()) + "]("
                + InlineMarkdown.writeDestination(resolve(cover.path(), base)) + ")";
    }

    private static String resolve(String path, String base) {
        if (ABSOLUTE.matcher(path).find()) {
            return path;
        } else if (base.isEmpty()) {
            return LIKE_A_SCHEME.matcher(path).find() ? "./" + path : path;
        }
        return base + (base.endsWith("/") ? "" : "/") + path;
    }
}
