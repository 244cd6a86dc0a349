package io.github.catalogkit.exporter.jsonld;

import java.util.List;
import java.util.regex.Pattern;

/** Writes licenses: those of SPDX as URLs, all others by name. */
final class LicenseWriter {

    /** An expression with a single license (SPDX 2.3, annex D); a {@code LicenseRef} is not a license of SPDX. */
    private static final Pattern SINGLE = Pattern.compile("(?!LicenseRef-)[A-Za-z0-9.-]+");

    private final ThingWriter json;

    LicenseWriter(ThingWriter json) {
        this.json = json;
    }

    /** Writes licenses: a single one as it is, several as an array. */
    void write(List<String> expressions) {
        json.values("license", expressions, this::license);
    }

    private void license(String expression) {
        if (SINGLE.matcher(expression).matches()) {
            json.text("https://spdx.org/licenses/" + expression);
        } else {
            json.named("CreativeWork", expression);
        }
    }
}
