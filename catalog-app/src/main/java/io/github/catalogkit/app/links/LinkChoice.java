package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.links.LinkOptions.Selection;
import io.github.catalogkit.links.url.LinkUrl;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Decides which URLs are checked. */
final class LinkChoice implements Predicate<String> {

    private static final Pattern SHARD = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    private final List<Pattern> excluded;
    private final Optional<Predicate<String>> known;
    private final int part;
    private final int parts;

    private LinkChoice(List<Pattern> excluded, Optional<Predicate<String>> known, int part, int parts) {
        this.excluded = excluded;
        this.known = known;
        this.part = part;
        this.parts = parts;
    }

    static LinkChoice of(Selection selection, Optional<Predicate<String>> known) {
        List<Pattern> excluded =
                selection.exclude().stream().map(LinkChoice::pattern).toList();
        Matcher shard = SHARD.matcher(selection.shard().orElse("1/1"));
        if (!shard.matches()) {
            throw malformed(selection.shard().orElse(""));
        }
        int part = Integer.parseInt(shard.group(1));
        int parts = Integer.parseInt(shard.group(2));
        if (part < 1 || part > parts) {
            throw malformed(shard.group());
        }
        return new LinkChoice(excluded, known, part, parts);
    }

    private static UserErrorException malformed(String shard) {
        return UserErrorException.request(
                "the part \"" + shard + "\" is not valid; write the number of the part and of all parts, such as 1/4");
    }

    private static Pattern pattern(String text) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw UserErrorException.request("\"" + text + "\" is not a regular expression: " + e.getDescription());
        }
    }

    /** Returns whether a URL is checked; all URLs of a host are in the same part, so that its limits are kept. */
    @Override
    public boolean test(String url) {
        String host = LinkUrl.parse(url).map(LinkUrl::host).orElse("");
        return Math.floorMod(host.hashCode(), parts) == part - 1
                && excluded.stream().noneMatch(pattern -> pattern.matcher(url).find())
                && known.filter(it -> it.test(url)).isEmpty();
    }
}
