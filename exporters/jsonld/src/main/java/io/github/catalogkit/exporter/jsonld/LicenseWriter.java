package io.github.catalogkit.exporter.jsonld;

import java.util.Optional;
import java.util.regex.Pattern;

/** Writes licenses: those of SPDX as URLs, all others by name. */
final class LicenseWriter {

    /** An expression with a single license (SPDX 2.3, annex D); a {@code LicenseRef} is not a license of SPDX. */
    private static final Pattern SINGLE = Pattern.compile("(?!LicenseRef-)[A-Za-z0-9.-]+");

    private final ThingWriter json;

    LicenseWriter(ThingWriter json) {
        this.json = json;
    }

    void write(Optional<String> expression) {
        expression.ifPresent(license -> {
            if (SINGLE.matcher(license).matches()) {
                json.text("license", "https://spdx.org/licenses/" + license);
            } else {
                json.named("license", "CreativeWork", expression);
            }
        });
    }
}
