package io.github.catalogkit.exporter.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that begins or ends a region.
 *
 * @param begins whether it begins the region
 * @param id the id of the catalog
 * @param line the number of its line, from 0
 */
record RegionMarker(boolean begins, String id, int line) {

    private static final Pattern FORM = Pattern.compile("<!-- catalog:(begin|end) (\\S+) -->");

    static Optional<RegionMarker> of(String html, int line) {
        Matcher matcher = FORM.matcher(html.strip());
        return matcher.matches()
                ? Optional.of(new RegionMarker(matcher.group(1).equals("begin"), matcher.group(2), line))
                : Optional.empty();
    }

    static String begin(String id) {
        return "<!-- catalog:begin " + id + " -->";
    }

    static String end(String id) {
        return "<!-- catalog:end " + id + " -->";
    }
}
