package io.github.catalogkit.exporter.site.outline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A value by which readers filter the list.
 *
 * @param value the value in an address
 * @param label the value for a reader
 * @param count the number of entries that have it
 */
public record FacetValue(String value, String label, int count) {

    private static final Pattern SPACES = Pattern.compile("\\s");

    /** Returns the id of its heading on the page that lists the entries. */
    public String anchor() {
        return "_" + SPACES.matcher(value).replaceAll("_");
    }

    /** Returns the address of its heading. */
    public String fragment() {
        return "#" + URLEncoder.encode(anchor(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
