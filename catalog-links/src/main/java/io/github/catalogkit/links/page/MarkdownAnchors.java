package io.github.catalogkit.links.page;

import io.github.catalogkit.links.url.LinkUrl;
import io.github.catalogkit.markdown.page.KnownAnchors;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;

/** The places in Markdown files that fragments can name, as code hosts show them. */
public final class MarkdownAnchors {

    private static final Pattern FILE = Pattern.compile(".*\\.(?:md|markdown)", Pattern.CASE_INSENSITIVE);

    /** The page of a file: of GitHub, of GitLab, and of Gitea. */
    private static final Pattern PAGE =
            Pattern.compile("(/[^/]+/[^/]+(?:/[^/]+)*?(?:/-)?)/(?:blob|src(?=/(?:branch|tag|commit)/))/(.+)");

    private MarkdownAnchors() {}

    /**
     * {@return the anchors of a file}
     *
     * @param markdown the text of the file
     */
    public static KnownAnchors of(String markdown) {
        KnownAnchors anchors = new KnownAnchors();
        anchors.addHeadings(Parser.builder().build().parse(markdown));
        anchors.addNamed(markdown);
        return anchors;
    }

    /**
     * {@return whether a path is that of a Markdown file}
     *
     * @param path the path
     */
    public static boolean isFile(String path) {
        return FILE.matcher(path).matches();
    }

    /**
     * {@return the URL of the text of a Markdown file; empty if the URL is not that of one}
     *
     * @param url the URL of the text itself, or of its page on a code host
     */
    public static Optional<LinkUrl> text(LinkUrl url) {
        if (!isFile(url.path().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Matcher page = PAGE.matcher(url.path());
        return Optional.of(page.matches() ? url.withPath(page.group(1) + "/raw/" + page.group(2)) : url.page());
    }
}
