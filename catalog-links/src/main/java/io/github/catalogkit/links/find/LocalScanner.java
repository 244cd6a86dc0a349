package io.github.catalogkit.links.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds destinations in Markdown that need no network: files beside the list, addresses of mail and telephone numbers. */
final class LocalScanner {

    private static final Pattern UNREAD =
            Pattern.compile("(?ms)^ {0,3}(```+|~~~+).*?(?:^ {0,3}\\1|\\z)|(`+)[^`]+\\2|<!--.*?(?:-->|\\z)");

    private static final Pattern DESTINATION = Pattern.compile("(?m)\\]\\(\\s*<?([^)\\s>]+)"
            + "|^ {0,3}\\[[^\\]^][^\\]]*]:[ \\t]*<?([^\\s>]+)>?(?:[ \\t]+[\"'(].*)?$"
            + "|\\b(?:href|src)\\s*=\\s*[\"']([^\"'\n]+)[\"']");

    /** Anchors of the page, hosts without a scheme, placeholders, and schemes that are not checked. */
    private static final Pattern OTHER = Pattern.compile("(?i)#.*|//.*|.*[{}].*|(?!mailto:|tel:)[a-z][a-z0-9+.-]*:.*");

    private LocalScanner() {}

    static List<String> scan(String markdown) {
        List<String> found = new ArrayList<>();
        Matcher matcher = DESTINATION.matcher(UNREAD.matcher(markdown).replaceAll(" "));
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String destination = matcher.group(group);
                if (destination != null && !OTHER.matcher(destination).matches()) {
                    found.add(destination.replace("&amp;", "&"));
                }
            }
        }
        return found;
    }
}
