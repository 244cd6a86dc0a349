package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.export.ExportException;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a page between two markers.
 *
 * @param begin the line of the marker that begins the region, from 0
 * @param end the line of the marker that ends it
 */
record Region(int begin, int end) {

    /** Returns the region of a catalog, given all markers of the page in their order. */
    static Region find(List<RegionMarker> markers, String id) {
        Optional<RegionMarker> begin = Optional.empty();
        Optional<Region> region = Optional.empty();
        for (RegionMarker marker : markers) {
            if (!marker.id().equals(id)) {
                if (begin.isPresent() && region.isEmpty()) {
                    throw wrong(marker, "stands in the region of \"" + id + "\", which would replace it; move it out");
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
                        marker,
                        "has no line " + RegionMarker.begin(id) + " before it; add that line, or remove this one");
            } else {
                region = Optional.of(new Region(begin.get().line(), marker.line()));
            }
        }
        if (begin.isPresent() && region.isEmpty()) {
            throw wrong(
                    begin.get(),
                    "has no line " + RegionMarker.end(id) + " after it; add that line where the region ends");
        }
        return region.orElseThrow(
                () -> new ExportException("The page has no region for the catalogue \"" + id + "\"; add the lines "
                        + RegionMarker.begin(id) + " and " + RegionMarker.end(id) + " where the list is to stand."));
    }

    private static ExportException wrong(RegionMarker marker, String problem) {
        String comment = marker.begins() ? RegionMarker.begin(marker.id()) : RegionMarker.end(marker.id());
        return new ExportException((marker.line() + 1) + ": " + comment + " " + problem + ".");
    }
}
