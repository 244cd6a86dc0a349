package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file between two markers.
 *
 * @param begin the line of the marker that starts the region, from 0
 * @param end the line of the marker that ends it
 */
record Region(int begin, int end) {

    /**
     * A comment that starts or ends a region.
     *
     * @param begins whether it starts the region
     * @param id the id of the catalog
     * @param line the number of its line, from 0
     */
    record Marker(boolean begins, String id, int line) {

        private static final Pattern FORM = Pattern.compile("<!-- catalog:(begin|end) (\\S+) -->");

        /** Parses a comment; returns empty if it is not a marker. */
        static Optional<Marker> of(String html, int line) {
            Matcher matcher = FORM.matcher(html.strip());
            return matcher.matches()
                    ? Optional.of(new Marker(matcher.group(1).equals("begin"), matcher.group(2), line))
                    : Optional.empty();
        }

        static String begin(String id) {
            return "<!-- catalog:begin " + id + " -->";
        }

        static String end(String id) {
            return "<!-- catalog:end " + id + " -->";
        }
    }

    /** Returns the region of a catalog, given all markers of the file in their order. */
    static Region find(List<Marker> markers, String id) {
        Optional<Marker> begin = Optional.empty();
        Optional<Region> region = Optional.empty();
        for (Marker marker : markers) {
            if (!marker.id().equals(id)) {
                if (begin.isPresent() && region.isEmpty()) {
                    throw wrong(marker, "is in the region of \"" + id + "\", which would replace it; move it out");
                }
            } else if (marker.begins()) {
                if (begin.isPresent()) {
                    throw wrong(
                            marker,
                            "begins the region a second time, after line "
                                    + (begin.get().line() + 1) + "; remove one of the two");
                }
                begin = Optional.of(marker);
            } else if (begin.isEmpty() || region.isPresent()) {
                throw wrong(
                        marker, "has no line " + Marker.begin(id) + " before it; add that line, or remove this one");
            } else {
                region = Optional.of(new Region(begin.get().line(), marker.line()));
            }
        }
        if (begin.isPresent() && region.isEmpty()) {
            throw wrong(
                    begin.get(), "has no line " + Marker.end(id) + " after it; add that line where the region ends");
        }
        return region.orElseThrow(() -> new ExportException("there is no region for the catalog \"" + id
                + "\"; add the lines " + Marker.begin(id) + " and " + Marker.end(id) + " where the list goes"));
    }

    private static ExportException wrong(Marker marker, String problem) {
        String comment = marker.begins() ? Marker.begin(marker.id()) : Marker.end(marker.id());
        return new ExportException((marker.line() + 1) + ": " + comment + " " + problem);
    }
}
